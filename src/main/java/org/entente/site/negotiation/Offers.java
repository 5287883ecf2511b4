package org.entente.site.negotiation;

import java.util.List;
import java.util.stream.Stream;

/**
 * What can be had of each sort of address, best first. Where a client has no preference it gets data: whoever looks
 * with a browser says so.
 */
public final class Offers {
    /** The name that N-Triples had before its own; rdflib asks for it still. */
    private static final List<Offer> OLD_N_TRIPLES = List.of(new Offer("text/plain", Format.N_TRIPLES));

    private static final List<Offer> QUADS =
            of(Format.TURTLE, Format.TRIG, Format.JSON_LD, Format.N_TRIPLES, Format.N_QUADS, Format.RDF_XML);
    private static final List<Offer> TRIPLES = of(Format.TURTLE, Format.JSON_LD, Format.N_TRIPLES, Format.RDF_XML);
    private static final List<Offer> PAGE = of(Format.HTML);

    /** A description in RDF whose quads keep their graphs. */
    public static final List<Offer> DATA = join(QUADS, OLD_N_TRIPLES);

    /** What shows the same of a thing: {@link #DATA}, or its page. */
    public static final List<Offer> VIEWS = join(join(QUADS, PAGE), OLD_N_TRIPLES);

    private static final List<Offer> CITATIONS = of(Format.BIBTEX, Format.RIS, Format.CSL_JSON);

    /** A thing: what it is, or how it is cited. */
    public static final List<Offer> THING = join(VIEWS, CITATIONS);

    /** The same without its page. */
    public static final List<Offer> THING_DATA = join(DATA, CITATIONS);

    /** Links of many documents. */
    public static final List<Offer> LINKSET = of(Format.LINKSET_JSON, Format.LINKSET);

    /** A description in RDF of one graph. */
    public static final List<Offer> CONSTRUCT = join(TRIPLES, OLD_N_TRIPLES);

    /** A page, or the description in RDF that it shows. */
    public static final List<Offer> ONTOLOGY = join(join(TRIPLES, PAGE), OLD_N_TRIPLES);

    /** What is there for people first: a page, or the description of what it leads to. */
    public static final List<Offer> START = join(PAGE, CONSTRUCT);

    /** Rows of bindings. */
    public static final List<Offer> SELECT = join(
            of(Format.RESULTS_JSON, Format.RESULTS_XML, Format.CSV, Format.TSV),
            List.of(
                    new Offer("application/json", Format.RESULTS_JSON),
                    new Offer("application/xml", Format.RESULTS_XML),
                    new Offer("text/xml", Format.RESULTS_XML)));

    /** A yes or no, which is no table. */
    public static final List<Offer> ASK = SELECT.stream()
            .filter(offer -> offer.format() != Format.CSV && offer.format() != Format.TSV)
            .toList();

    /** A canned query: its answer as a table or as triples, its page with the form, and the query itself. */
    public static final List<Offer> CANNED =
            join(join(SELECT, TRIPLES), join(of(Format.HTML, Format.SPARQL_QUERY), OLD_N_TRIPLES));

    /** What the pages look like and do; each address has one of them. */
    public static final List<Offer> ASSETS =
            of(Format.STYLE_SHEET, Format.SCRIPT, Format.SVG, Format.PNG, Format.FONT, Format.JSON);

    private Offers() {}

    /** The formats under their own names. */
    public static List<Offer> of(Format... formats) {
        return Stream.of(formats)
                .map(format -> new Offer(format.mediaType(), format))
                .toList();
    }

    /** Both lists, in this order. */
    public static List<Offer> join(List<Offer> first, List<Offer> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
