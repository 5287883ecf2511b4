package org.entente.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.entente.site.http.Bytes;
import org.entente.site.http.Response;

/** Answers that were given lately, with their headers as bytes, for those who ask again in the same words. */
final class ReadyAnswers {
    private static final long ROOM = 48L << 20;
    private static final int HEADERS = 4096;
    /** What may stand in {@code Vary} of an answer that is kept: what a wish is made of. */
    private static final Set<String> KNOWN = Set.of("Accept", "Accept-Encoding", "Accept-Language", "Cookie");

    private final Cache<Wish, Ready> kept = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((Wish wish, Ready ready) -> HEADERS + (int) ready.body().length())
            .build();

    Optional<Ready> find(Wish wish) {
        return Optional.ofNullable(kept.getIfPresent(wish));
    }

    /** Keeps an answer that any cache on the way might keep. */
    void keep(Wish wish, Response answer) {
        if (answer.status() == 200
                && answer.headers().getOrDefault("Cache-Control", "").startsWith("public")
                && KNOWN.containsAll(
                        List.of(answer.headers().getOrDefault("Vary", "").split(", ", -1)))
                && answer.body() instanceof Bytes body) {
            kept.put(wish, new Ready(fields(answer), body));
        }
    }

    private static HttpFields fields(Response answer) {
        HttpFields.Mutable fields = HttpFields.build();
        CommonHeaders.ALL.forEach(fields::add);
        answer.headers().forEach((name, value) -> fields.add(new PreEncodedHttpField(name, value)));
        fields.add(new PreEncodedHttpField(
                HttpHeader.CONTENT_LENGTH, String.valueOf(answer.body().length())));
        return fields.asImmutable();
    }

    /** A 200 with all of its header fields. */
    record Ready(HttpFields fields, Bytes body) {}
}
