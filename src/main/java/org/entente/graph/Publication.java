package org.entente.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.SchemaDO;
import org.entente.resolution.Claim;
import org.entente.resolution.Dossier;
import org.entente.statement.Extraction;
import org.entente.statement.Labels;
import org.entente.statement.Parties;
import org.entente.statement.Topics;

/**
 * Turns dossiers into the dataset that is published: one named graph for each source with all that it says, one for
 * each meeting with the claims made at it, one each for the claims of no meeting, the people, and the authority data
 * with the ontology. A pure function of what it is made of; there are no blank nodes.
 *
 * @param programVersion the version of Entente that extracted, for the provenance
 */
public record Publication(Iris iris, Parties parties, Topics topics, String programVersion) {

    /** The dataset, in memory. */
    public DatasetGraph of(Dossier dossier) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        dataset.prefixes().putAll(Prefixes.of(iris));
        authority(writer(dataset, iris.authorityGraph()));
        DossierIndex index = new DossierIndex(dossier, iris);
        for (Extraction extraction : dossier.extractions()) {
            Node graph = iris.sourceGraph(extraction.source().name());
            SourceWriter.write(extraction, index, iris, agent(), writer(dataset, graph));
        }
        dossier.meetings()
                .forEach(meeting ->
                        resolved(dataset, iris.meetingGraph(meeting.key())).meeting(meeting));
        dossier.claims().forEach(claim -> resolved(dataset, graphOf(claim)).claim(claim));
        dossier.persons()
                .forEach(person -> resolved(dataset, iris.peopleGraph()).person(person));
        return dataset;
    }

    private void authority(GraphWriter graph) {
        Ontology.copyTo(graph.graph());
        AuthorityWriter writer = new AuthorityWriter(graph, iris, Labels.read());
        parties.all().forEach(writer::party);
        topics.all().forEach(writer::topic);
        graph.about(agent())
                .type(Prov.SOFTWARE_AGENT, SchemaDO.SoftwareApplication.asNode())
                .key()
                .label("Entente " + programVersion)
                .text(SchemaDO.softwareVersion.asNode(), programVersion);
    }

    private Node graphOf(Claim claim) {
        return claim.meeting().isEmpty() ? iris.claimsGraph() : iris.meetingGraph(claim.meeting());
    }

    private ResolvedWriter resolved(DatasetGraph dataset, Node graph) {
        return new ResolvedWriter(writer(dataset, graph), iris, parties);
    }

    private static GraphWriter writer(DatasetGraph dataset, Node graph) {
        return new GraphWriter(dataset.getGraph(graph));
    }

    private Node agent() {
        return iris.of(Thing.AGENT, "entente-" + programVersion);
    }
}
