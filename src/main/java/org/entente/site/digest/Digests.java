package org.entente.site.digest;

import java.util.List;
import java.util.Map;
import org.entente.site.search.SearchIndex;
import org.entente.store.Rows.Row;
import org.entente.store.Store;
import org.entente.store.query.BadArgumentException;
import org.entente.store.query.CannedQueries;

/** The search index and the ledger of the present content. */
public final class Digests implements AutoCloseable {
    private final Prepared<Ledger> ledger;
    private final Prepared<SearchIndex> index;

    public Digests(Store store) {
        CannedQueries queries = new CannedQueries();
        this.ledger = new Prepared<>(
                "list of claims",
                store,
                () -> Ledger.of(rows(store, queries, "ledger-claims"), rows(store, queries, "ledger-things")));
        this.index = new Prepared<>("search", store, () -> SearchIndex.of(rows(store, queries, "search-entries")));
    }

    /** Has both made soon. */
    public void prepare() {
        ledger.prepare();
        index.prepare();
    }

    /**
     * Whose claims there are.
     *
     * @throws NotReadyException if it is not ready within a few seconds
     */
    public Ledger ledger() {
        return ledger.get();
    }

    /**
     * By which words things are found.
     *
     * @throws NotReadyException if it is not ready within a few seconds
     */
    public SearchIndex index() {
        return index.get();
    }

    @Override
    public void close() {
        ledger.close();
        index.close();
    }

    private static List<Row> rows(Store store, CannedQueries queries, String name) {
        try {
            return store.select(queries.known("pages/" + name).with(Map.of())).rows();
        } catch (BadArgumentException e) {
            throw new IllegalStateException(name + " needs no argument", e);
        }
    }
}
