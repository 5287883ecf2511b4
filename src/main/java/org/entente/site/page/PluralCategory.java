package org.entente.site.page;

import java.util.Locale;

/**
 * The plural category of a whole number, for the languages of the interface.
 *
 * @see <a href="https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html">CLDR plural rules</a>
 */
enum PluralCategory {
    ONE,
    FEW,
    MANY,
    OTHER;

    static PluralCategory of(Locale language, long number) {
        return switch (language.getLanguage()) {
            case "ru" -> russian(number);
            case "fr" -> number <= 1 ? ONE : OTHER;
            case "zh" -> OTHER;
            default -> number == 1 ? ONE : OTHER;
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static PluralCategory russian(long number) {
        long tens = number % 100;
        if (tens >= 11 && tens <= 14) {
            return MANY;
        }
        return switch ((int) (number % 10)) {
            case 1 -> ONE;
            case 2, 3, 4 -> FEW;
            default -> MANY;
        };
    }
}
