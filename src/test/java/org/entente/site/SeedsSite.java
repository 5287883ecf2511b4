package org.entente.site;

import org.entente.evaluation.GoldExtractions;
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
        return Entrance.at(new ListenAt("localhost", 0)).publish(IRIS, store());
    }

    static Store store() {
        Store store = Store.inMemory();
        Resolution resolution =
                GoldExtractions.ofSeeds().stream().map(Resolution::of).reduce(Resolution.NOTHING, Resolution::merge);
        store.load(new Publication(IRIS, Parties.read(), Topics.read(), "test").of(resolution.dossier()));
        return store;
    }

    /** For looking at it. */
    public static void main(String[] args) throws Exception {
        System.out.println(start().address());
    }
}
