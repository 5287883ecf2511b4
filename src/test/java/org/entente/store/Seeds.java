package org.entente.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.evaluation.GoldExtractions;
import org.entente.graph.Iris;
import org.entente.graph.Publication;
import org.entente.resolution.Resolution;
import org.entente.statement.Extraction;
import org.entente.statement.Parties;
import org.entente.statement.Topics;

/** The five seed texts as a careful reader would publish them. */
public final class Seeds {
    public static final Iris IRIS = new Iris("http://localhost:3030/");
    private static final DatasetGraph PUBLISHED = published(GoldExtractions.ofSeeds());

    private Seeds() {}

    /** Not to be written to. */
    public static DatasetGraph published() {
        return PUBLISHED;
    }

    /** The same content, put together in another order. */
    public static DatasetGraph publishedFromShuffledSources() {
        List<Extraction> shuffled = new ArrayList<>(GoldExtractions.ofSeeds());
        Collections.shuffle(shuffled, new Random(11));
        return published(shuffled);
    }

    private static DatasetGraph published(List<Extraction> extractions) {
        Resolution all = extractions.stream().map(Resolution::of).reduce(Resolution.NOTHING, Resolution::merge);
        return new Publication(IRIS, Parties.read(), Topics.read(), "1.0").of(all.dossier());
    }
}
