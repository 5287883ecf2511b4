package org.entente.site.trial;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.graph.Node;
import org.entente.document.UnreadableSourceException;

/** Reads visitors' texts one after the other, so that the site has the rest of the machine. */
public final class Trials implements AutoCloseable {
    /** In octets of UTF-8: a long communiqué. */
    public static final int LONGEST = 64 << 10;

    private static final int WAITING = 4;
    private static final int PATIENCE_SECONDS = 30;
    private static final int BUSY_SECONDS = 10;

    private final TextReading reading;
    private final Node authority;
    private final Turnstile turnstile = new Turnstile();
    private final ThreadPoolExecutor worker;

    /** @param authority the graph of what is known of parties and topics without any text */
    public Trials(TextReading reading, Node authority) {
        this.reading = reading;
        this.authority = authority;
        this.worker = new ThreadPoolExecutor(
                1, 1, BUSY_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), task -> {
                    Thread thread = new Thread(task, "trial");
                    thread.setDaemon(true);
                    return thread;
                });
        worker.allowCoreThreadTimeOut(true);
    }

    /**
     * What is in a text.
     *
     * @param client whoever sent it; each may send a few in a minute
     * @throws RefusedTrialException if it is too long or no text, or if there are too many to read
     */
    public Trial read(String text, String client) throws RefusedTrialException {
        if (text.isBlank()) {
            throw new RefusedTrialException(400, "There is no text; paste one.", 0);
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new RefusedTrialException(
                    413, "The text is longer than " + LONGEST + " bytes; paste a part of it.", 0);
        }
        if (!turnstile.admits(client)) {
            throw new RefusedTrialException(
                    429, "That were " + Turnstile.VISITS + " texts in a minute; wait for the next.", Turnstile.SECONDS);
        }
        return awaited(text);
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }

    private Trial awaited(String text) throws RefusedTrialException {
        try {
            Future<Trial> trial = worker.submit(() -> new Trial(text, reading.read(Trial.NAME, text), authority));
            return trial.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (RejectedExecutionException e) {
            throw busy();
        } catch (TimeoutException e) {
            throw new RefusedTrialException(
                    503,
                    "This takes longer than " + PATIENCE_SECONDS + " seconds; paste a shorter text.",
                    BUSY_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableSourceException) {
                throw new RefusedTrialException(400, "There is no text to read in it.", 0);
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static RefusedTrialException busy() {
        return new RefusedTrialException(503, "Other texts are being read; try again in a moment.", BUSY_SECONDS);
    }
}
