package org.entente.resolution;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number with what it counts.
 *
 * @param unit in upper case and without blanks, or empty
 */
record Amount(double number, String unit) {
    /** Sources round: "nearly half a million" is 496,000. */
    private static final double ROUNDING = 0.05;

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

    private static final Map<String, Double> POWERS =
            Map.of("HUNDRED", 1e2, "THOUSAND", 1e3, "MILLION", 1e6, "BILLION", 1e9, "TRILLION", 1e12);

    /** Reads "500000 USD", "$2.5 billion" or "21 %"; nothing where there is no figure. */
    static Stream<Amount> parse(String text) {
        Matcher figure = NUMBER.matcher(text);
        if (!figure.find()) {
            return Stream.of();
        }
        double number = Double.parseDouble(figure.group().replace(",", ""));
        String unit = new StringBuilder(text)
                .replace(figure.start(), figure.end(), " ")
                .toString()
                .toUpperCase(Locale.ROOT);
        for (Map.Entry<String, Double> power : POWERS.entrySet()) {
            if (unit.contains(power.getKey())) {
                number *= power.getValue();
                unit = unit.replace(power.getKey(), "");
            }
        }
        return Stream.of(new Amount(number, unit.replaceAll("\\s", "")));
    }

    /** Whether the other may be the same, rounded or with its unit left out. */
    boolean isLike(Amount other) {
        boolean units = unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit);
        return units && Math.abs(number - other.number) <= ROUNDING * Math.max(number, other.number);
    }
}
