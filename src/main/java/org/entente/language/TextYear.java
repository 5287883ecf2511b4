package org.entente.language;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.WrittenDate;

/**
 * The year in which a text places its days where it has no date of publication: that of the same month elsewhere, of its
 * headline, or the one that it names twice and at least twice as often as any other.
 *
 * @param dated the dates of the text that have a year
 * @param year the year of the headline or of most mentions
 */
record TextYear(List<PartialDate> dated, Optional<String> year) {
    static final TextYear NONE = new TextYear(List.of(), Optional.empty());

    private static final Pattern YEAR = Pattern.compile(
            "(?=(?:19|20)\\d)(?<![\\w.,/-])(?<!\\b(?:since|by|until|till|from|to|before|after) )\\d{4}(?![\\w%])");
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    TextYear {
        dated = List.copyOf(dated);
    }

    static TextYear of(Source source) {
        List<PartialDate> dated = WrittenDate.in(source.text()).stream()
                .map(WrittenDate::day)
                .filter(day -> day.iso().matches("\\d{4}-\\d\\d.*"))
                .toList();
        return new TextYear(dated, most(source.title(), 1).or(() -> most(source.text(), 2)));
    }

    /** A day without its year, with it where the text lets it be known. */
    PartialDate complete(PartialDate day) {
        if (!day.iso().startsWith("--")) {
            return day;
        }
        String monthAndDay = day.iso().substring(1);
        return dated.stream()
                .map(PartialDate::iso)
                .filter(iso -> monthAndDay.startsWith(iso.substring(YEAR_LENGTH, MONTH_LENGTH)))
                .map(iso -> iso.substring(0, YEAR_LENGTH))
                .findFirst()
                .or(() -> year)
                .filter(found -> !monthAndDay.equals("-02-29"))
                .map(found -> new PartialDate(found + monthAndDay))
                .orElse(day);
    }

    private static Optional<String> most(String words, int least) {
        Map<String, Long> counts = YEAR.matcher(words)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.groupingBy(year -> year, TreeMap::new, Collectors.counting()));
        List<Map.Entry<String, Long>> sorted = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .toList();
        boolean clear = !sorted.isEmpty()
                && sorted.get(0).getValue() >= least
                && (sorted.size() == 1
                        || sorted.get(0).getValue() >= 2 * sorted.get(1).getValue());
        return clear ? Optional.of(sorted.get(0).getKey()) : Optional.empty();
    }
}
