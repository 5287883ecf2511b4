package org.entente.site.negotiation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an {@code Accept} header says. An element that is not well formed is passed over, so that one slip of a client
 * does not cost it the rest of its wishes; a header of nothing else says as much as none, which is: anything.
 */
public final class Accept {
    // RFC 9110, 5.6.2: token; the asterisk alone stands for all.
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern RANGE = Pattern.compile("(" + TOKEN + ")/(" + TOKEN + ")");
    private static final MediaRange ANYTHING = new MediaRange("*", "*", Weighted.FULL, false);
    /** Longer headers are cut: no client needs more, and what is parsed is bounded. */
    private static final int LONGEST = 8192;

    private final List<MediaRange> ranges;

    private Accept(List<MediaRange> ranges) {
        this.ranges = ranges.isEmpty() ? List.of(ANYTHING) : List.copyOf(ranges);
    }

    /** Parses the value of the header; the empty string, as well as a missing header, accepts anything. */
    public static Accept parse(String header) {
        String bounded = header.length() > LONGEST ? header.substring(0, LONGEST) : header;
        List<MediaRange> ranges = new ArrayList<>();
        for (String element : HeaderList.split(bounded, ',')) {
            range(element).ifPresent(ranges::add);
        }
        return new Accept(ranges);
    }

    /**
     * The best of the offers: of the highest weight; among equals the one that is named more closely, so that
     * {@code text/html, *}{@code /*} gets HTML; then the one offered first.
     *
     * @param offers media types in the server's order of preference
     * @return empty if none is acceptable
     */
    public Optional<Offer> choose(List<Offer> offers) {
        return offers.stream()
                .filter(offer -> judge(offer).quality() > 0)
                // max() keeps the last of equals, and it is the first that is preferred.
                .reduce((best, next) -> Judgement.ORDER.compare(judge(next), judge(best)) > 0 ? next : best);
    }

    private Judgement judge(Offer offer) {
        return ranges.stream()
                .map(range -> new Judgement(range.specificity(offer.mediaType()), range))
                .filter(judgement -> judgement.specificity() > 0)
                .max(Judgement.CLOSEST)
                .orElse(Judgement.NONE);
    }

    private static Optional<MediaRange> range(String element) {
        List<String> parts = HeaderList.split(element, ';');
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        // Some old Java clients say "*" and mean everything (sun.net.www.protocol.http sends "*; q=.2").
        Matcher range = RANGE.matcher(parts.get(0).equals("*") ? "*/*" : parts.get(0));
        if (!range.matches() || (range.group(1).equals("*") && !range.group(2).equals("*"))) {
            return Optional.empty();
        }
        int quality = Weighted.FULL;
        boolean parameterised = false;
        for (String parameter : parts.subList(1, parts.size())) {
            String[] pair = parameter.split("=", 2);
            if (pair[0].strip().equalsIgnoreCase("q")) {
                quality = Weighted.quality(pair.length == 2 ? pair[1].strip() : "");
                break; // What follows the weight are extensions, which no offer has.
            }
            parameterised = parameterised || !isCharset(pair[0]);
        }
        return Optional.of(new MediaRange(range.group(1), range.group(2), quality, parameterised));
    }

    /** Everything is UTF-8, so a wish for a charset does not make the wish for the type a different one. */
    private static boolean isCharset(String parameter) {
        return parameter.strip().equalsIgnoreCase("charset");
    }

    private record Judgement(int specificity, MediaRange range) {
        static final Judgement NONE = new Judgement(0, new MediaRange("*", "*", 0, false));
        /** RFC 9110, 12.5.1: the most specific range that matches gives the weight. A range with parameters does not match better. */
        static final Comparator<Judgement> CLOSEST = Comparator.comparingInt(Judgement::specificity)
                .thenComparing(judgement -> !judgement.range().parameterised())
                .thenComparingInt(Judgement::quality);

        static final Comparator<Judgement> ORDER =
                Comparator.comparingInt(Judgement::quality).thenComparingInt(Judgement::specificity);

        int quality() {
            return range.quality();
        }
    }
}
