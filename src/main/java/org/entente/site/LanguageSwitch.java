package org.entente.site;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.site.http.Request;
import org.entente.site.http.Response;

/** {@code /language?choose=fr&back=browse/meetings}: keeps the language that a reader chooses, and leads back. */
final class LanguageSwitch {
    private static final long A_YEAR_IN_SECONDS = 31_536_000;

    /** An address below the site's root: with a slash or a backslash before it, it could lead to another host. */
    private static final Pattern BELOW = Pattern.compile("(?![/\\\\])[\\x21-\\x7e]{0,2000}");

    private final String root;
    private final Failures failures;

    /** @param base the address below which everything is published, ending in a slash */
    LanguageSwitch(String base, Failures failures) {
        this.root = URI.create(base).getRawPath();
        this.failures = failures;
    }

    Response answer(Request request) {
        String back = request.address().first("back");
        String location = root + (BELOW.matcher(back).matches() ? back : "");
        return Reader.known(request.address().first("choose"))
                .map(language -> Response.empty(
                        303,
                        Map.of(
                                "Location",
                                location,
                                "Cache-Control",
                                "no-store",
                                "Set-Cookie",
                                cookie(language.toLanguageTag()))))
                .orElseGet(() -> failures.answer(request, 400, "The pages are not written in that language."));
    }

    private String cookie(String tag) {
        return Reader.COOKIE + "=" + tag + "; Path=" + root + "; Max-Age=" + A_YEAR_IN_SECONDS
                + "; HttpOnly; SameSite=Lax";
    }
}
