package org.entente.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.entente.statement.Labels;
import org.entente.statement.Party;
import org.entente.statement.Topic;

/** The registers as linked data. */
record AuthorityWriter(GraphWriter graph, Iris iris, Labels labels) {
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final String EUROVOC = "http://eurovoc.europa.eu/";

    void party(Party party) {
        GraphWriter.Description description = graph.about(iris.party(party.code()))
                .type(types(party))
                .key()
                .english(RDFS.label.asNode(), party.name())
                .english(SKOS.prefLabel.asNode(), party.name())
                .text(SKOS.notation.asNode(), party.code().value())
                .text(Vocabulary.OFFICIAL_NAME, party.naming().official())
                .all(Vocabulary.MEMBER, iris.parties(party.members()));
        translate(description, "party/" + party.code().value());
        party.naming().others().forEach(name -> description.english(SKOS.altLabel.asNode(), name));
        match(description, WIKIDATA, party.identifiers().wikidata());
        match(description, EUROVOC, party.identifiers().eurovoc());
    }

    void topic(Topic topic) {
        GraphWriter.Description description = graph.about(iris.topic(topic.code()))
                .type(Vocabulary.TOPIC, SKOS.Concept.asNode())
                .key()
                .english(RDFS.label.asNode(), topic.label())
                .english(SKOS.prefLabel.asNode(), topic.label())
                .english(SKOS.definition.asNode(), topic.definition())
                .text(SKOS.notation.asNode(), topic.code().value())
                .link(SKOS.inScheme.asNode(), Vocabulary.TOPICS)
                .all(SKOS.broader.asNode(), iris.topics(topic.broader()));
        translate(description, "topic/" + topic.code().value());
        if (topic.broader().isEmpty()) {
            description.link(SKOS.topConceptOf.asNode(), Vocabulary.TOPICS);
        }
        topic.eurovoc()
                .forEach(number -> description.link(SKOS.closeMatch.asNode(), NodeFactory.createURI(EUROVOC + number)));
    }

    private void translate(GraphWriter.Description description, String thing) {
        Labels.LANGUAGES.forEach(language ->
                description.words(SKOS.prefLabel.asNode(), labels.in(language).getOrDefault(thing, ""), language));
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
            description.link(SKOS.exactMatch.asNode(), NodeFactory.createURI(register + identifier));
        }
    }
}
