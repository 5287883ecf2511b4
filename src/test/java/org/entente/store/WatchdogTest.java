package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work that cannot be stopped keeps nobody waiting. */
@Timeout(30)
class WatchdogTest {
    private static final Allowance LIMIT = Allowance.STRANGERS.within(Duration.ofMillis(1));
    private static final Answer ANSWER = new Answer.Truth(true);

    private final CountDownLatch released = new CountDownLatch(1);

    /** The places of the pool are free a moment after the work that held them, which the next test must not see. */
    @AfterEach
    void release() {
        released.countDown();
        while (isFull()) {
            Thread.onSpinWait();
        }
    }

    private static boolean isFull() {
        try {
            Watchdog.watch(Allowance.STRANGERS, () -> ANSWER);
            return false;
        } catch (QueryStoppedException e) {
            return true;
        }
    }

    @Test
    void givesWhatTheWorkAnswers() {
        assertThat(Watchdog.watch(LIMIT, () -> ANSWER)).isEqualTo(ANSWER);
    }

    @Test
    void theCallerIsFreeSoonAfterTheLimit() {
        assertThatThrownBy(() -> Watchdog.watch(LIMIT, this::stuck))
                .isInstanceOf(QueryStoppedException.class)
                .hasMessageContaining("takes longer");
    }

    @Test
    void whileAllPlacesAreHeldOthersAreTurnedAwayAtOnce() {
        List<CompletableFuture<Void>> held = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            held.add(CompletableFuture.runAsync(
                    () -> assertThatThrownBy(() -> Watchdog.watch(LIMIT, this::stuck))
                            .isInstanceOf(QueryStoppedException.class),
                    task -> new Thread(task).start()));
        }
        CompletableFuture.allOf(held.toArray(CompletableFuture[]::new)).join();
        assertThatThrownBy(() -> Watchdog.watch(LIMIT, () -> ANSWER))
                .isInstanceOf(QueryStoppedException.class)
                .hasMessageContaining("too many");
    }

    @Test
    void aFaultOfTheWorkIsTheCallers() {
        assertThatThrownBy(() -> Watchdog.watch(LIMIT, () -> {
                    throw new IllegalArgumentException("mine");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mine");
    }

    @Test
    void workThatNeedsMoreMemoryThanThereIsIsToldSo() {
        assertThatThrownBy(() -> Watchdog.watch(LIMIT, () -> {
                    throw new OutOfMemoryError();
                }))
                .isInstanceOf(QueryStoppedException.class)
                .hasMessageContaining("memory");
    }

    private Answer stuck() {
        boolean waiting = true;
        while (waiting) {
            try {
                released.await();
                waiting = false;
            } catch (InterruptedException e) {
                // As a join that does not look.
            }
        }
        return ANSWER;
    }
}
