package org.entente.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.entente.statement.Party;

/** The registers as linked data. */
record AuthorityWriter(GraphWriter graph, Iris iris) {
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final String EUROVOC = "http://eurovoc.europa.eu/";

    void party(Party party) {
        GraphWriter.Description description = graph.about(iris.party(party.code()))
                .type(types(party))
                .key()
                .english(RDFS.label.asNode(), party.name())
                .text(SKOS.notation.asNode(), party.code().value())
                .text(Vocabulary.OFFICIAL_NAME, party.naming().official())
                .all(Vocabulary.MEMBER, iris.parties(party.members()));
        party.naming().others().forEach(name -> description.english(SKOS.altLabel.asNode(), name));
        match(description, WIKIDATA, party.identifiers().wikidata());
        match(description, EUROVOC, party.identifiers().eurovoc());
    }

    private static Node[] types(Party party) {
        return switch (party.type()) {
            case STATE -> new Node[] {Vocabulary.PARTY, Vocabulary.STATE, SchemaDO.Country.asNode()};
            case ORGANISATION -> new Node[] {Vocabulary.PARTY, Vocabulary.ORGANISATION, SchemaDO.Organization.asNode()};
            case GROUP -> new Node[] {Vocabulary.PARTY, Vocabulary.GROUP};
        };
    }

    private static void match(GraphWriter.Description description, String register, String identifier) {
        if (!identifier.isEmpty()) {
            description.all(SKOS.exactMatch.asNode(), List.of(NodeFactory.createURI(register + identifier)));
        }
    }
}
