package org.entente.site;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.site.http.Request;
import org.entente.site.negotiation.Languages;
import org.entente.site.page.Pages;

/** Who reads the pages. */
final class Reader {
    /** The cookie that keeps a reader's choice; it holds the language's tag and nothing else. */
    static final String COOKIE = "lang";

    private Reader() {}

    /** The language of the interface: the one in the address, else the one chosen before, else what the browser asks for. */
    static Locale language(Request request) {
        return Stream.of(request.address().first("lang"), request.cookie(COOKIE))
                .flatMap(tag -> known(tag).stream())
                .findFirst()
                .orElseGet(() -> Languages.choose(request.header("Accept-Language"), Pages.LANGUAGES));
    }

    /** The language of the interface that has the tag. */
    static Optional<Locale> known(String tag) {
        return Pages.LANGUAGES.stream()
                .filter(language -> language.toLanguageTag().equals(tag))
                .findFirst();
    }
}
