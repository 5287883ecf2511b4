package org.entente.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.site.data.RdfFormat;
import org.entente.site.http.Bytes;
import org.entente.site.http.Request;
import org.entente.site.http.Response;
import org.entente.site.negotiation.Accept;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;
import org.entente.site.negotiation.Offers;
import org.entente.site.page.Pages;
import org.entente.site.trial.RefusedTrialException;
import org.entente.site.trial.Trial;
import org.entente.site.trial.Trials;

/** {@code /try}: what Entente reads in a text that a visitor sends, as a page or as Turtle. Nothing of it is kept. */
final class TrialRoutes {
    static final String METHODS = "GET, HEAD, POST, OPTIONS";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final List<Offer> OFFERS = Offers.of(Format.HTML, Format.TURTLE);

    private final Trials trials;
    private final Pages pages;
    private final Failures failures;

    TrialRoutes(Trials trials, Pages pages, Failures failures) {
        this.trials = trials;
        this.pages = pages;
        this.failures = failures;
    }

    /** Answers a text that was posted. */
    Response answer(Request request) {
        Optional<Offer> offer = Accept.parse(request.header("Accept")).choose(OFFERS);
        if (offer.isEmpty()) {
            return failures.notAcceptable(request, OFFERS, List.of());
        }
        Optional<String> text = text(request);
        if (text.isEmpty()) {
            return failures.answer(
                    request, 415, "A text is posted as the field \"text\" of a form, or as text/plain in UTF-8.");
        }
        try {
            return answer(request, trials.read(text.get(), request.client()), offer.get());
        } catch (RefusedTrialException e) {
            Response refusal = failures.answer(request, e.status(), String.valueOf(e.getMessage()));
            return e.secondsToWait() == 0 ? refusal : refusal.with("Retry-After", Integer.toString(e.secondsToWait()));
        }
    }

    private Response answer(Request request, Trial trial, Offer offer) {
        Bytes turtle = RdfFormat.write(trial.found(), Format.TURTLE);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", Format.contentType(offer.mediaType()));
        headers.put("Cache-Control", "no-store");
        headers.put("X-Robots-Tag", "noindex");
        if (offer.format() == Format.TURTLE) {
            return new Response(200, headers, turtle);
        }
        Locale language = Reader.language(request);
        headers.put("Content-Language", language.toLanguageTag());
        return new Response(
                200, headers, Bytes.of(pages.render(trial, turtle.text().orElseThrow(), language)));
    }

    /** Browsers send the ends of lines in forms as carriage return and line feed, whatever was pasted. */
    private static Optional<String> text(Request request) {
        return switch (request.contentType()) {
            case FORM ->
                request.form()
                        .flatMap(form ->
                                form.getOrDefault("text", List.of()).stream().findFirst())
                        .map(text -> text.replace("\r\n", "\n"));
            case "text/plain" -> request.body().text();
            default -> Optional.empty();
        };
    }
}
