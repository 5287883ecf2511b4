package org.entente.site;

import java.nio.charset.StandardCharsets;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.document.DocumentReader;
import org.entente.document.Source;
import org.entente.document.UnreadableSourceException;
import org.entente.evaluation.GoldExtractions;
import org.entente.extraction.Extractor;
import org.entente.graph.Iris;
import org.entente.graph.Publication;
import org.entente.resolution.Resolution;
import org.entente.site.Entrance.ListenAt;
import org.entente.statement.Parties;
import org.entente.statement.Topics;
import org.entente.store.Store;

/** A real site over the gold of the seeds. */
final class SeedsSite {
    static final Iris IRIS = new Iris("http://entente.example/");

    private SeedsSite() {}

    static SiteServer start() throws AddressTakenException {
        return publish(store());
    }

    static SiteServer publish(Store store) throws AddressTakenException {
        return Entrance.at(new ListenAt("localhost", 0)).publish(IRIS, store, SeedsSite::read);
    }

    static Store store() {
        Store store = Store.inMemory();
        store.load(published());
        return store;
    }

    static DatasetGraph published() {
        Resolution resolution =
                GoldExtractions.ofSeeds().stream().map(Resolution::of).reduce(Resolution.NOTHING, Resolution::merge);
        return publication().of(resolution.dossier());
    }

    private static DatasetGraph read(String name, String text) throws UnreadableSourceException {
        Source source = new DocumentReader().read(name, text.getBytes(StandardCharsets.UTF_8));
        return publication().of(Resolution.of(Tables.EXTRACTOR.extract(source)).dossier());
    }

    private static Publication publication() {
        return new Publication(IRIS, Parties.read(), Topics.read(), "test");
    }

    private static final class Tables {
        static final Extractor EXTRACTOR = new Extractor(Parties.read(), Topics.read());
    }

    /** For looking at it. */
    public static void main(String[] args) throws Exception {
        System.out.println(start().address());
    }
}
