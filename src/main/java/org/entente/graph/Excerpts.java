package org.entente.graph;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Takes the full texts out of a dataset, for sources that may be quoted but not reprinted. What stays of their words
 * are the quotes with the few words of their selectors around them. Each source says that its text is withheld, so that
 * nobody takes the dataset for one whose quotes can still be compared with their text: that has to be done before.
 */
public final class Excerpts {
    private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

    private Excerpts() {}

    /** The dataset without its full texts; the given one stays as it is. */
    public static DatasetGraph of(DatasetGraph published) {
        DatasetGraph excerpts = DatasetGraphFactory.create();
        excerpts.prefixes().putAll(published.prefixes());
        List<Quad> quads = Iter.toList(published.find());
        quads.stream().map(Excerpts::withheld).forEach(excerpts::add);
        return excerpts;
    }

    private static Quad withheld(Quad quad) {
        return quad.getPredicate().equals(Vocabulary.TEXT)
                ? new Quad(quad.getGraph(), quad.getSubject(), Vocabulary.TEXT_WITHHELD, TRUE)
                : quad;
    }
}
