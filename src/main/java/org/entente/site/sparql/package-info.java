/**
 * The SPARQL endpoint: the protocol for queries, and nothing else of it.
 *
 * @see <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1 Protocol</a>
 */
package org.entente.site.sparql;
