package org.entente.graph;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.XSD;

/** The short names under which the published data writes its IRIs. */
public final class Prefixes {
    private Prefixes() {}

    /** Namespaces by prefix: one for each sort of thing below the base, and those of the vocabularies. */
    public static Map<String, String> of(Iris iris) {
        Map<String, String> prefixes = new TreeMap<>();
        for (Thing thing : Thing.values()) {
            prefixes.put(thing.word(), iris.namespace(thing));
        }
        prefixes.put("ent", Vocabulary.NAMESPACE);
        prefixes.put("dc", DC_11.NS);
        prefixes.put("dcterms", DCTerms.NS);
        prefixes.put("oa", OA.NS);
        prefixes.put("owl", OWL2.NS);
        prefixes.put("prov", Prov.NAMESPACE);
        prefixes.put("rdfs", RDFS.uri);
        prefixes.put("schema", SchemaDO.NS);
        prefixes.put("skos", SKOS.uri);
        prefixes.put("xsd", XSD.NS);
        return prefixes;
    }
}
