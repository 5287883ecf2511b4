package org.entente.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.SchemaDO;
import org.entente.resolution.Dossier;
import org.entente.resolution.ResolvedMeeting;
import org.entente.statement.Extraction;

/**
 * Turns a dossier into the dataset that is published: one named graph for each source with all that it says, one for
 * each meeting with the claims made at it, one each for the claims of no meeting, the people, and the authority data.
 * A pure function of its arguments; there are no blank nodes.
 */
public final class Publication {
    private final Iris iris;
    private final String programVersion;
    private final DatasetGraph dataset = DatasetGraphFactory.create();

    private Publication(Iris iris, String programVersion) {
        this.iris = iris;
        this.programVersion = programVersion;
    }

    /**
     * The dataset, in memory.
     *
     * @param programVersion the version of Entente that extracted, for the provenance
     */
    public static DatasetGraph of(Dossier dossier, Iris iris, String programVersion) {
        Publication publication = new Publication(iris, programVersion);
        publication.write(dossier);
        return publication.dataset;
    }

    private void write(Dossier dossier) {
        DossierIndex index = new DossierIndex(dossier, iris);
        Node agent = agent();
        for (Extraction extraction : dossier.extractions()) {
            Node graph = iris.sourceGraph(extraction.source().name());
            SourceWriter.write(extraction, index, iris, agent, dataset.getGraph(graph));
        }
        dossier.meetings().forEach(this::meeting);
        dossier.claims()
                .forEach(claim -> resolved(
                                claim.meeting().isEmpty() ? iris.claimsGraph() : iris.meetingGraph(claim.meeting()))
                        .claim(claim));
        dossier.persons().forEach(person -> resolved(iris.peopleGraph()).person(person));
    }

    private void meeting(ResolvedMeeting meeting) {
        resolved(iris.meetingGraph(meeting.key())).meeting(meeting);
    }

    private ResolvedWriter resolved(Node graph) {
        return new ResolvedWriter(new GraphWriter(dataset.getGraph(graph)), iris);
    }

    private Node agent() {
        Node agent = iris.of(Thing.AGENT, "entente-" + programVersion);
        new GraphWriter(dataset.getGraph(iris.authorityGraph()))
                .about(agent)
                .type(Prov.SOFTWARE_AGENT, SchemaDO.SoftwareApplication.asNode())
                .key()
                .label("Entente " + programVersion)
                .text(SchemaDO.softwareVersion.asNode(), programVersion);
        return agent;
    }
}
