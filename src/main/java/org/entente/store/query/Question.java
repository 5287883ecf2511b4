package org.entente.store.query;

import org.apache.jena.query.Query;

/**
 * A canned query with its arguments in place, ready to be asked.
 *
 * @param name the canned query's name
 */
public record Question(String name, Query sparql) {}
