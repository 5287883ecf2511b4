package org.entente.site.trial;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets each client through so many times a minute. */
final class Turnstile {
    static final int SECONDS = 60;
    static final int VISITS = 10;
    private static final int MOST_CLIENTS = 10_000;

    private final Cache<String, AtomicInteger> visits = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(SECONDS))
            .maximumSize(MOST_CLIENTS)
            .build();

    boolean admits(String client) {
        return visits.get(client, first -> new AtomicInteger()).incrementAndGet() <= VISITS;
    }
}
