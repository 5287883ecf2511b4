package org.entente.site.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.entente.store.Store;
import org.entente.store.StoreException;
import org.entente.store.query.BadArgumentException;
import org.entente.store.query.CannedQueries;

/** The index of what the store holds, made in the background and made anew when the content changes. */
public final class Search implements AutoCloseable {
    private static final String ENTRIES = "pages/search-entries";
    /** Making the index must not slow down the page that the first visitor waits for. */
    private static final long HEAD_START_SECONDS = 1;

    private static final long PATIENCE_SECONDS = 5;

    private final Store store;
    private final CannedQueries queries = new CannedQueries();
    private final Cache<String, SearchIndex> indexes =
            Caffeine.newBuilder().maximumSize(1).build();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "search index");
        thread.setDaemon(true);
        return thread;
    });

    public Search(Store store) {
        this.store = store;
    }

    /** Has the index made soon, so that the first who searches need not wait. */
    public void prepare() {
        CompletableFuture.delayedExecutor(HEAD_START_SECONDS, TimeUnit.SECONDS, worker)
                .execute(this::makeAhead);
    }

    /**
     * The index of the present content.
     *
     * @throws NotReadyException if it is not ready within a few seconds
     */
    public SearchIndex index() {
        SearchIndex ready = indexes.getIfPresent(store.version());
        return ready == null ? awaited() : ready;
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }

    private void makeAhead() {
        try {
            present();
        } catch (RuntimeException e) {
            // Of a site that is closed nobody wants to hear that its index was not finished; a store that is not there
            // yet is asked again when somebody searches.
            if (!worker.isShutdown() && !(e instanceof StoreException)) {
                throw e;
            }
        }
    }

    private SearchIndex awaited() {
        try {
            return worker.submit(this::present).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new NotReadyException();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotReadyException();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StoreException reason ? reason : new IllegalStateException(e.getCause());
        }
    }

    private SearchIndex present() {
        return indexes.get(store.version(), version -> made());
    }

    private SearchIndex made() {
        try {
            return SearchIndex.of(
                    store.select(queries.known(ENTRIES).with(Map.of())).rows());
        } catch (BadArgumentException e) {
            throw new IllegalStateException(ENTRIES + " needs no argument", e);
        }
    }
}
