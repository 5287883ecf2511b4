package org.entente.document;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar date as a text writes it: "2020-07-16", "16 July", "July 15-16, 2021", "16-Jul-2020", "July 2021", and with
 * the month first "07/16/20", but "16/07/2020" too. Days
 * that are only pointed at ("Thursday") are left to {@code language}, which knows the day they are seen from.
 *
 * @param span the words
 * @param day the day, or the first of several; without its year where the text leaves it out
 */
public record WrittenDate(Span span, PartialDate day) implements Serializable {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final int FIRST_YEAR_OF_LAST_CENTURY = 40;

    private static final String ANY_MONTH =
            "(?=\\p{Lu})(?i:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May"
                    + "|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?"
                    + "|Dec(?:ember|\\.)?)(?![a-z])";
    private static final String ANY_DAY = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?!\\d)";
    private static final String ANY_YEAR = "(?:1[89]|20)\\d\\d(?!\\d)";
    private static final String UNTIL = "\\s?(?:-|–|—|to|and|until)\\s?";

    private static final String MONTH = "(?<month>" + ANY_MONTH + ")";
    private static final String MONTH_NUMBER = "(?<month>0[1-9]|1[0-2])";
    private static final String DAY = "(?<day>" + ANY_DAY + ")";
    private static final String MAYBE_LAST_DAY = "(?:" + UNTIL + "(?:" + ANY_MONTH + "\\s)?" + ANY_DAY + ")?";
    private static final String YEAR = "(?<year>" + ANY_YEAR + ")";
    private static final String MAYBE_YEAR = "(?:,?[\\s-](?=" + ANY_YEAR + "))?(?<year>" + ANY_YEAR + "|)";

    /** Where a date can begin: forms are not tried anywhere else, which would take several times as long. */
    private static final Pattern START = Pattern.compile("(?<![\\w.-])(?=[\\dJFMASOND])");

    /** Each has the groups year, month and day, empty where the text gives none; longer forms come first. */
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(YEAR + "(?<mark>[-./])(?<month>1[0-2]|0?[1-9])\\k<mark>" + DAY),
            Pattern.compile(DAY + "\\s" + MONTH + UNTIL + ANY_DAY + "\\s" + ANY_MONTH + MAYBE_YEAR),
            Pattern.compile(
                    DAY
                            + "\\s(?<month>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[A-Z]{3})\\.?)\\s'?(?<year>[4-9]\\d)(?![\\d:,.]\\d|\\d)"),
            Pattern.compile(DAY + "(?:" + UNTIL + ANY_DAY + ")?(?:\\s(?:day\\s)?of\\s|\\.?\\s|-)" + MONTH + MAYBE_YEAR),
            Pattern.compile(MONTH + ",?\\s" + DAY + "(?![.:]\\d)" + MAYBE_LAST_DAY + MAYBE_YEAR),
            Pattern.compile(DAY + "[.-]" + MONTH_NUMBER + "[.-]" + YEAR),
            Pattern.compile(MONTH + "(?:,|\\sof)?\\s" + YEAR + "(?<day>)"),
            Pattern.compile(DAY + "-" + MONTH + "-(?<year>\\d\\d)(?!\\d)"),
            Pattern.compile("(?<month>1[0-2]|0?[1-9])/" + DAY + "/(?<year>" + ANY_YEAR + "|\\d\\d)(?![\\d/])"),
            Pattern.compile(DAY + "/" + MONTH_NUMBER + "/" + YEAR + "(?!/)"));

    /** All dates in a text, in its order; of a day that is not in the calendar (31 February 2031) only the month counts. */
    public static List<WrittenDate> in(String text) {
        NavigableMap<Integer, WrittenDate> dates = new TreeMap<>();
        SpelledDate.in(text).forEach(date -> dates.put(date.span().start(), date));
        int[] starts =
                START.matcher(text).results().mapToInt(MatchResult::start).toArray();
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text).useTransparentBounds(true);
            int end = 0;
            for (int start : starts) {
                if (start < end || !matcher.region(start, text.length()).lookingAt()) {
                    continue;
                }
                end = matcher.end();
                Span span = new Span(matcher.start(), matcher.end());
                PartialDate day = read(matcher.group("year"), matcher.group("month"), matcher.group("day"));
                if (day.isStated() && !overlapsAny(span, dates)) {
                    dates.put(span.start(), new WrittenDate(span, day));
                }
            }
        }
        return List.copyOf(dates.values());
    }

    private static boolean overlapsAny(Span span, NavigableMap<Integer, WrittenDate> dates) {
        Map.Entry<Integer, WrittenDate> last = dates.lowerEntry(span.end());
        return last != null && last.getValue().span().overlaps(span);
    }

    /** A date from its parts, as a text writes them; unstated where there is no such month or day. */
    static PartialDate read(String written, String month, String day) {
        if (number(month) == 0) {
            return PartialDate.UNSTATED;
        }
        String year = written.length() == 2 ? century(written) + written : written;
        String inMonth = String.format(Locale.ROOT, "%02d", number(month));
        if (day.isEmpty()) {
            return new PartialDate(year + "-" + inMonth);
        }
        try {
            int leapYear = 2000;
            LocalDate date = LocalDate.of(
                    year.isEmpty() ? leapYear : Integer.parseInt(year),
                    number(month),
                    Integer.parseInt(day.replaceAll("\\D", "")));
            return year.isEmpty() ? new PartialDate("-" + date.toString().substring(4)) : PartialDate.of(date);
        } catch (DateTimeException notInTheCalendar) {
            return PartialDate.UNSTATED;
        }
    }

    /** Two digits mean the year nearest to those in which texts leave the century out. */
    private static String century(String digits) {
        return Integer.parseInt(digits) < FIRST_YEAR_OF_LAST_CENTURY ? "20" : "19";
    }

    private static int number(String month) {
        return Character.isDigit(month.charAt(0))
                ? Integer.parseInt(month)
                : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
