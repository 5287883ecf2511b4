package org.entente.site.negotiation;

/**
 * A form in which something can be had.
 *
 * @param mediaType the name that is asked for and answered with; the format's own one or an equivalent that clients
 *     ask for, such as {@code application/json} for SPARQL results in JSON
 */
public record Offer(String mediaType, Format format) {}
