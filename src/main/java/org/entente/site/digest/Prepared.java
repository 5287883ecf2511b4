package org.entente.site.digest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.entente.store.Store;
import org.entente.store.StoreException;

/** Something that takes long to make of the store: made in the background, and anew when the content changes. */
final class Prepared<T> implements AutoCloseable {
    /** Making it must not slow down the page that the first visitor waits for. */
    private static final long HEAD_START_SECONDS = 1;

    private static final long PATIENCE_SECONDS = 5;

    private final String name;
    private final Store store;
    private final Supplier<T> maker;
    private final Cache<String, T> made = Caffeine.newBuilder().maximumSize(1).build();
    private final ExecutorService worker;

    /** @param name what it is, for readers who have to wait for it */
    Prepared(String name, Store store, Supplier<T> maker) {
        this.name = name;
        this.store = store;
        this.maker = maker;
        this.worker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Has it made soon, so that the first who asks need not wait. */
    void prepare() {
        CompletableFuture.delayedExecutor(HEAD_START_SECONDS, TimeUnit.SECONDS, worker)
                .execute(this::makeAhead);
    }

    /**
     * That of the present content.
     *
     * @throws NotReadyException if it is not ready within a few seconds
     */
    T get() {
        T ready = made.getIfPresent(store.version());
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
            // Of a site that is closed nobody wants to hear that something was not finished; a store that is not there
            // yet is asked again when somebody asks.
            if (!worker.isShutdown() && !(e instanceof StoreException)) {
                throw e;
            }
        }
    }

    private T awaited() {
        try {
            return worker.submit(this::present).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new NotReadyException(name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotReadyException(name);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof StoreException reason ? reason : new IllegalStateException(e.getCause());
        }
    }

    private T present() {
        return made.get(store.version(), version -> maker.get());
    }
}
