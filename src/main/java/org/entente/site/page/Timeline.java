package org.entente.site.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.site.page.StartPage.MeetingLine;

/**
 * Meetings as dots above the years in which they were, in pixels. Years without a meeting take no place.
 *
 * @param years from left to right
 * @param undated how many meetings are of no known year and have no dot
 */
record Timeline(List<Year> years, int undated, int width, int height) {
    /** Of a dot with the room around it: as much as a finger needs (WCAG 2.2, 2.5.8). */
    static final int CELL = 26;

    /** Of the column of a year. */
    static final int YEAR = 44;

    /** Between years that do not follow each other. */
    private static final int GAP = 16;

    private static final int CAPTION = 26;

    /**
     * A year with its dots.
     *
     * @param x the middle of its column
     * @param follows whether the year before it is there too
     */
    record Year(String name, int x, boolean follows, List<Dot> dots) {}

    record Dot(Link meeting, String date, int y) {}

    /** A picture of the meetings whose year is known. */
    static Timeline of(List<MeetingLine> meetings) {
        TreeMap<String, List<MeetingLine>> byYear = meetings.stream()
                .filter(meeting -> meeting.date().matches("\\d{4}.*"))
                .collect(groupingBy(meeting -> meeting.date().substring(0, 4), TreeMap::new, toList()));
        int highest = byYear.values().stream().mapToInt(List::size).max().orElse(0) * CELL;
        List<Year> years = new ArrayList<>();
        int x = 0;
        for (Map.Entry<String, List<MeetingLine>> year : byYear.entrySet()) {
            boolean follows = follows(years, year.getKey());
            x += follows || years.isEmpty() ? 0 : GAP;
            years.add(new Year(year.getKey(), x + YEAR / 2, follows, dots(year.getValue(), highest)));
            x += YEAR;
        }
        int dated = years.stream().mapToInt(year -> year.dots().size()).sum();
        return new Timeline(years, meetings.size() - dated, x + GAP, highest + CAPTION);
    }

    int baseline() {
        return height - CAPTION;
    }

    private static boolean follows(List<Year> years, String name) {
        return !years.isEmpty() && Integer.parseInt(years.get(years.size() - 1).name()) + 1 == Integer.parseInt(name);
    }

    private static List<Dot> dots(List<MeetingLine> meetings, int highest) {
        List<Dot> dots = new ArrayList<>();
        for (MeetingLine meeting : meetings) {
            dots.add(new Dot(meeting.meeting(), meeting.date(), highest - CELL / 2 - dots.size() * CELL));
        }
        return dots;
    }
}
