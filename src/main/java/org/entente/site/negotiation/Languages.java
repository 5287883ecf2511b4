package org.entente.site.negotiation;

import java.util.List;
import java.util.Locale;

/** Choice of a language by the {@code Accept-Language} header. */
public final class Languages {
    private Languages() {}

    /**
     * The supported language of the highest weight, regions apart ({@code fr-CA} is met by French); the first one if
     * none is asked for: a page in a foreign language is of more use than 406.
     *
     * @param supported at least one language, the default first
     */
    public static Locale choose(String header, List<Locale> supported) {
        List<String> ranges = HeaderList.split(header, ',');
        Locale best = supported.get(0);
        int weight = 0;
        for (Locale language : supported) {
            int wish = ranges.stream()
                    .mapToInt(range -> weight(range, language.getLanguage()))
                    .max()
                    .orElse(0);
            if (wish > weight) {
                best = language;
                weight = wish;
            }
        }
        return best;
    }

    private static int weight(String range, String language) {
        Weighted wish = Weighted.parse(range);
        String primary = wish.value().split("-", 2)[0];
        return primary.equals("*") || primary.equalsIgnoreCase(language) ? wish.quality() : 0;
    }
}
