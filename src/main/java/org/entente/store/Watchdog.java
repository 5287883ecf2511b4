package org.entente.store;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Takes back the caller's thread from a query that does not heed Jena's own time limit, should there be a join or a
 * function that looks at it too seldom (Jena issues 3044 and 3535). Java has no way to end the thread that such a query
 * holds, so there are few of them, and while all are held further strangers' queries are turned away; pages do not come
 * by here. The thread is not interrupted either: that would close the files of TDB for everybody.
 */
final class Watchdog {
    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final int WORKERS = 8;
    private static final ExecutorService POOL = new ThreadPoolExecutor(
            0, WORKERS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), Watchdog::thread, Watchdog::turnAway);

    private Watchdog() {}

    /** What the work answers, or soon after the limit that it takes too long. */
    static Answer watch(Allowance allowance, Supplier<Answer> work) {
        Future<Answer> answer = POOL.submit(work::get);
        try {
            return answer.get(allowance.time().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw allowance.tooSlow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new QueryStoppedException("the server is stopping");
        } catch (ExecutionException e) {
            throw unwrapped(e);
        }
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        if (e.getCause() instanceof RuntimeException fault) {
            return fault;
        }
        if (e.getCause() instanceof OutOfMemoryError || e.getCause() instanceof StackOverflowError) {
            return new QueryStoppedException("the query needs more memory than there is; ask for less");
        }
        return new IllegalStateException(e);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "query");
        thread.setDaemon(true);
        return thread;
    }

    private static void turnAway(Runnable work, ThreadPoolExecutor pool) {
        throw new QueryStoppedException("too many queries are running; try again soon");
    }
}
