package org.entente.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.site.http.Address;
import org.entente.site.http.Representation;
import org.entente.site.http.Request;
import org.entente.site.http.Response;
import org.entente.site.http.TypedLink;
import org.entente.site.negotiation.Accept;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;
import org.entente.store.Store;

/**
 * Answers requests for documents: chooses the representation, writes it once and keeps it for the next who asks. What
 * was kept is forgotten when the dataset changes.
 */
final class Documents {
    private static final long ROOM = 48L << 20;

    private final Store store;
    private final Failures failures;
    private final Cache<Key, Representation> written = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((Key key, Representation representation) ->
                    (int) Math.min(Integer.MAX_VALUE, 256 + representation.weight()))
            .build();

    /** Keeps documents apart by the version of the dataset that they speak of. */
    Documents(Store store, Failures failures) {
        this.store = store;
        this.failures = failures;
    }

    /** Answers with the representation that the client's headers choose. */
    Response answer(Request request, Document document) {
        return Accept.parse(request.header("Accept"))
                .choose(document.offers())
                .map(offer -> answer(request, document, offer, vary(document.offers())))
                .orElseGet(() -> notAcceptable(request, document));
    }

    /** What is not there cannot be had in any format. */
    private Response notAcceptable(Request request, Document document) {
        Offer any = document.offers().get(0);
        return representation(request.address(), document, any, Reader.language(request))
                        .isPresent()
                ? failures.notAcceptable(request, document.offers(), document.alternatives())
                : failures.notFound(request);
    }

    /** Answers in the format that the address names, whatever the headers say; or by the headers if it names none. */
    Response answer(Request request, Document document, Optional<Format> named) {
        return named.map(format -> new Offer(format.mediaType(), format))
                .map(offer -> answer(request, document, offer, vary(List.of(offer))))
                .orElseGet(() -> answer(request, document));
    }

    private Response answer(Request request, Document document, Offer offer, String vary) {
        Locale language = Reader.language(request);
        return representation(request.address(), document, offer, language)
                .map(representation -> {
                    Response response =
                            Delivery.deliver(request, representation, offer).with("Vary", vary);
                    return offer.format() == Format.HTML
                            ? response.with("Content-Language", language.toLanguageTag())
                            : response;
                })
                .map(this::dated)
                .orElseGet(() -> failures.notFound(request, offer));
    }

    private Optional<Representation> representation(Address address, Document document, Offer offer, Locale language) {
        Key key = new Key(store.version(), address, offer, language);
        Representation kept = written.getIfPresent(key);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<Representation> fresh =
                document.write(offer.format(), language).map(text -> represent(document, text, offer));
        fresh.ifPresent(representation -> written.put(key, representation));
        return fresh;
    }

    /** What cannot be compared with the store any more says how old it may be (RFC 9111, 5.1; RFC 7234, 5.5.2). */
    private Response dated(Response response) {
        return store.lostSince()
                .map(since -> Duration.between(since, Instant.now()).toSeconds())
                .map(age -> response.with("Age", String.valueOf(age)).with("Warning", "111 - \"Revalidation Failed\""))
                .orElse(response);
    }

    private static Representation represent(Document document, Document.Text text, Offer offer) {
        Stream<TypedLink> alternates = document.alternatives().stream()
                .filter(alternative -> !alternative.mediaType().equals(offer.mediaType()))
                .map(alternative -> new TypedLink(alternative.address(), "alternate", alternative.mediaType()));
        List<TypedLink> links = Stream.concat(text.links().stream(), alternates).toList();
        return Representation.of(offer.mediaType(), text.bytes(), links);
    }

    /** The request headers that the choice depends on (RFC 9110, 12.5.5). */
    private static String vary(List<Offer> offers) {
        String vary = offers.size() > 1 ? "Accept, Accept-Encoding" : "Accept-Encoding";
        return offers.stream().anyMatch(offer -> offer.format() == Format.HTML)
                ? vary + ", Accept-Language, Cookie"
                : vary;
    }

    private record Key(String version, Address address, Offer offer, Locale language) {}
}
