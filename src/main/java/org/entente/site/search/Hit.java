package org.entente.site.search;

/**
 * A thing that was found.
 *
 * @param what its class: {@code meetings, claims, people, parties, topics, sources}
 * @param kind of a claim {@code commitment, proposal} or {@code position}, else empty
 * @param detail what tells it from others of the same name, or empty
 * @param date of a meeting or a source, by ISO 8601 as far as it is known, or empty
 * @param quote words of a source in which it was found, or empty where its name was enough
 */
public record Hit(String iri, String what, String kind, String label, String detail, String date, String quote) {}
