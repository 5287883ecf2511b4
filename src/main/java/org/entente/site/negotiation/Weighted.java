package org.entente.site.negotiation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of a header with its weight.
 *
 * @param quality the weight in thousandths, 0 ("not acceptable") to 1000
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.4.2">RFC 9110, 12.4.2</a>
 */
record Weighted(String value, int quality) {
    private static final Pattern WEIGHT = Pattern.compile("([01])(?:\\.([0-9]{0,3})[0-9]*)?");
    static final int FULL = 1000;

    /** Parses {@code gzip;q=0.5}; without a weight it is {@link #FULL}. */
    static Weighted parse(String element) {
        String[] parts = element.split(";", 2);
        if (parts.length == 1) {
            return new Weighted(parts[0].strip(), FULL);
        }
        String[] parameter = parts[1].split("=", 2);
        boolean weighted = parameter.length == 2 && parameter[0].strip().equalsIgnoreCase("q");
        return new Weighted(parts[0].strip(), weighted ? quality(parameter[1].strip()) : FULL);
    }

    /** The weight in the form of the RFC or in those that clients send beside it (".2", "1.0000"); what is no number counts as 1. */
    static int quality(String value) {
        Matcher weight = WEIGHT.matcher(value.startsWith(".") ? "0" + value : value);
        if (!weight.matches()) {
            return FULL;
        }
        String fraction = weight.group(2) == null ? "" : weight.group(2);
        int thousandths = Integer.parseInt((fraction + "000").substring(0, 3));
        return Math.min(FULL, Integer.parseInt(weight.group(1)) * FULL + thousandths);
    }
}
