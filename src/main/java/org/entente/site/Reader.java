package org.entente.site;

import java.util.Locale;
import org.entente.site.http.Request;
import org.entente.site.negotiation.Languages;
import org.entente.site.page.Pages;

/** Who reads the pages. */
final class Reader {
    private Reader() {}

    /** The language of the interface: the one in the address outdoes what the browser asks for. */
    static Locale language(Request request) {
        String chosen = request.address().first("lang");
        return Pages.LANGUAGES.stream()
                .filter(language -> language.toLanguageTag().equals(chosen))
                .findFirst()
                .orElseGet(() -> Languages.choose(request.header("Accept-Language"), Pages.LANGUAGES));
    }
}
