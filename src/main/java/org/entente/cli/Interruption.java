package org.entente.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, or a polite kill: what waits for it goes on when it comes, and the process ends when this is closed, so that
 * whatever was opened after it is closed by then.
 */
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 5;

    private final CountDownLatch came = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    private Interruption() {}

    static Interruption listen() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::come, "interruption"));
        return interruption;
    }

    void await() throws InterruptedException {
        came.await();
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void come() {
        came.countDown();
        try {
            if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("entente: ended before everything was closed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
