package org.entente.resolution;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number with what it counts.
 *
 * @param unit without blanks, or empty: a code ("USD", "%") or the word for what is counted ("tent")
 */
record Amount(double number, String unit) {
    /** Sources round: "nearly half a million" is 496,000. */
    private static final double ROUNDING = 0.05;

    /** Symbols that have small letters as words have, those of the International System of Units and beside it. */
    private static final Set<String> MEASURES =
            Set.of("kg", "t", "km", "m", "ha", "l", "bbl", "kW", "kWh", "MWh", "GWh", "TWh");

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

    private static final Map<String, Double> POWERS =
            Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);

    /** Reads "500000 USD", "$2.5 billion" or "21 %"; nothing where there is no figure. */
    static Stream<Amount> parse(String text) {
        Matcher figure = NUMBER.matcher(text);
        if (!figure.find()) {
            return Stream.of();
        }
        double number = Double.parseDouble(figure.group().replace(",", ""));
        String unit = new StringBuilder(text)
                .replace(figure.start(), figure.end(), " ")
                .toString();
        for (Map.Entry<String, Double> power : POWERS.entrySet()) {
            if (unit.contains(power.getKey())) {
                number *= power.getValue();
                unit = unit.replace(power.getKey(), "");
            }
        }
        return Stream.of(new Amount(number, unit.replaceAll("\\s", "")));
    }

    /** Whether the other may be the same, rounded, or with what is counted left out or put in another word. */
    boolean isLike(Amount other) {
        boolean units =
                unit.equals(other.unit) || unit.isEmpty() || other.unit.isEmpty() || (isCounted() && other.isCounted());
        return units && Math.abs(number - other.number) <= ROUNDING * Math.max(number, other.number);
    }

    /** Whether it counts things, which have many names, and does not measure in units, which have one. */
    private boolean isCounted() {
        return !MEASURES.contains(unit) && unit.chars().anyMatch(Character::isLowerCase);
    }
}
