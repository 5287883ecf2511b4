package org.entente.site.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What states are called in the languages of the interface. The dataset names them in English; the platform knows the
 * other names, from the Unicode Common Locale Data Repository.
 */
final class Countries {
    private static final List<Locale> LANGUAGES =
            Stream.of("zh", "ru", "fr").map(Locale::forLanguageTag).toList();

    /** Keys of states are codes of ISO 3166-1 alpha-2; those of organisations are longer. */
    private static final Pattern STATE = Pattern.compile(".*/([A-Z]{2})");

    private Countries() {}

    static List<String> names(String iri, String what) {
        Matcher state = STATE.matcher(iri);
        if (!what.equals("parties") || !state.matches()) {
            return List.of();
        }
        Locale country = new Locale("", state.group(1));
        return LANGUAGES.stream().map(country::getDisplayCountry).toList();
    }
}
