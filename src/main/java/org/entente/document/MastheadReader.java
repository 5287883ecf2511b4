package org.entente.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a text says about itself: at the top, at the beginning of its first sentence, and at its end. */
final class MastheadReader {
    /** Lines above the first sentence that may belong to the masthead. */
    private static final int LONGEST_TOP = 15;

    private static final int LAST_LINES = 6;
    /** Lines between a summary below the headline and the first sentence. */
    private static final int BELOW_SUMMARY = 4;

    private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2})/(0?[1-9]|1[0-2])(?=/)");
    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_PART = 7;

    private static final Pattern PATH =
            Pattern.compile("\\p{Lu}[\\p{L}&'’ -]{1,30}(?:\\s+[|/>›»•·]\\s+\\p{Lu}[\\p{L}&'’ -]{1,50})+");

    private final List<PageRule> rules = PageRule.of(Table.read("org/entente/document/masthead.tsv"));
    /** Who writes "05/03/2031" for the fifth of March. */
    private final Set<String> dayFirst = Publishers.outside(Set.of("US", "PH"));

    List<PageRule> rules() {
        return rules;
    }

    /**
     * Reads lines.
     *
     * @param furniture those that are left out, which may hold a notice
     */
    Masthead read(List<Line> lines, Collection<Line> furniture) {
        int top = topOf(lines);
        Found found = new Found();
        List<Line> untold = new ArrayList<>();
        for (Line line : lines.subList(0, top)) {
            if (!tells(line, "top", found) && !tellsInParts(line, found)) {
                untold.add(line);
            }
        }
        // A headline may end in the date as well as a line above it, so the date is taken and the line stays.
        untold.forEach(line -> learn(line.words(), "dated", found));
        String title = title(untold);
        learn(title, "title", found);
        lines.stream().skip(top).limit(1).forEach(line -> {
            tells(line, "start", found);
            learn(line.words(), "lead", found);
        });
        // Some sites put the date below the summary.
        lines.stream()
                .skip(top + 1L)
                .limit(2)
                .takeWhile(line -> line.wordCount() <= LONGEST_PART)
                .forEach(line -> tells(line, "top", found));
        lines.stream()
                .skip(Math.max(top, lines.size() - LAST_LINES))
                .sorted(Comparator.comparing(Line::span).reversed())
                .forEach(line -> tells(line, "end", found));
        Stream.concat(furniture.stream(), lines.stream().skip(Math.max(top, lines.size() - LAST_LINES)))
                .forEach(line -> learn(line.words(), "notice", found));
        return found.masthead(title);
    }

    /** How many lines stand above the first sentence. */
    private int topOf(List<Line> lines) {
        int top = 0;
        while (top < Math.min(lines.size(), LONGEST_TOP)
                && (!lines.get(top).isProse() || (top > 0 && isSummary(lines, top)))
                && !isWrapped(lines.subList(top, lines.size()))) {
            top++;
        }
        return top;
    }

    /** Whether a line of sentences stands above the one that says who wrote the text, or when. */
    private boolean isSummary(List<Line> lines, int at) {
        return lines.subList(at + 1, Math.min(lines.size(), at + 1 + BELOW_SUMMARY)).stream()
                .takeWhile(line -> !line.isProse())
                .anyMatch(line -> rules("top")
                        .anyMatch(rule ->
                                rule.tellsOrigin() && rule.finds(rule.pattern().matcher(line.words()))));
    }

    /** Whether lines begin with a paragraph that a typewriter has broken: three lines on end and a sentence in them. */
    private static boolean isWrapped(List<Line> lines) {
        StringBuilder paragraph = new StringBuilder();
        int length = 0;
        while (length < lines.size() && (length == 0 || lines.get(length).follows(lines.get(length - 1)))) {
            paragraph.append(lines.get(length).words()).append(' ');
            length++;
        }
        return length >= 3
                && !isHeadlineInCapitals(lines)
                && lines.get(1).words().matches("(?s)\\p{Ll}.*|.*[^.!?:;]")
                && isFilled(lines.get(0))
                && isFilled(lines.get(1))
                && paragraph.toString().matches("(?s).*\\p{Ll}{2}[.,;] .*")
                && lines.subList(1, length).stream()
                        .anyMatch(line -> line.words().matches("(?s)[\\p{Ll}\\d].*|.*[.!?][\"”’')]*"));
    }

    /** As long as a line that has to be broken, but not as long as a paragraph that is not. */
    private static boolean isFilled(Line line) {
        int length = line.words().length();
        return length > 40 && length < 120;
    }

    /** A line in capitals above one that has small letters. */
    private static boolean isHeadlineInCapitals(List<Line> lines) {
        return !lines.get(0).words().matches("(?s).*\\p{Ll}.*")
                && lines.get(1).words().matches("(?s).*\\p{Ll}.*");
    }

    /** Takes what some words tell and leaves them where they stand. */
    private void learn(String words, String where, Found found) {
        rules(where).forEach(rule -> {
            Matcher matcher = rule.pattern().matcher(words);
            if (rule.finds(matcher)) {
                found.values(rule, matcher);
            }
        });
    }

    private boolean tells(Line line, String where, Found found) {
        for (PageRule rule : rules(where).toList()) {
            Matcher matcher = rule.pattern().matcher(line.words());
            if (rule.finds(matcher)) {
                found.values(rule, matcher);
                int from = line.span().start();
                found.left.add(new Span(from + matcher.start(), from + matcher.end()));
                return true;
            }
        }
        return false;
    }

    /** "News item | 3 May 2031 | Lima": short parts of which one or more tell. */
    private boolean tellsInParts(Line line, Found found) {
        List<Line> parts = line.parts();
        boolean brief = parts.size() > 1 && parts.stream().allMatch(part -> part.wordCount() <= LONGEST_PART);
        if (!brief) {
            return false;
        }
        long told = parts.stream().filter(part -> tells(part, "top", found)).count();
        return told > 0;
    }

    private Stream<PageRule> rules(String where) {
        return rules.stream().filter(rule -> rule.where().equals(where));
    }

    /** The first line of some words that is no path of a site ("World | Asia"). */
    private static String title(List<Line> untold) {
        List<Line> lines = untold.stream()
                .filter(line -> line.wordCount() >= SHORTEST_TITLE)
                .toList();
        return lines.stream()
                .filter(line -> !PATH.matcher(line.words()).matches())
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .or(() -> untold.stream().findFirst())
                .map(Line::words)
                .orElse("");
    }

    /** What has been found so far: of several values the one of the higher rule stands, a letterhead joins its lines. */
    private final class Found {
        private final Map<String, String> values = new HashMap<>();
        private final Map<String, Integer> ranks = new HashMap<>();
        private final List<Span> left = new ArrayList<>();

        void values(PageRule rule, Matcher matcher) {
            for (String name : List.of("title", "publisher", "published", "author", "place", "year")) {
                if (rule.pattern().pattern().contains("(?<" + name + ">") && matcher.group(name) != null) {
                    add(rule, name, matcher.group(name).strip());
                }
            }
        }

        private void add(PageRule rule, String name, String value) {
            int rank = rules.indexOf(rule);
            int standing = ranks.getOrDefault(name, Integer.MAX_VALUE);
            if (standing < rules.size() && isLetterhead(rule) && isLetterhead(rules.get(standing))) {
                values.merge(name, value, (first, next) -> first + ", " + next);
            } else if (rank < standing) {
                values.put(name, value);
                ranks.put(name, rank);
            }
        }

        private static boolean isLetterhead(PageRule rule) {
            return rule.name().startsWith("letterhead");
        }

        Masthead masthead(String title) {
            String publisher = values.getOrDefault("publisher", "");
            String date = values.getOrDefault("published", "");
            PartialDate written =
                    WrittenDate.in(
                                    dayFirst.contains(publisher)
                                            ? DAY_FIRST.matcher(date).replaceFirst("$2/$1")
                                            : date)
                            .stream()
                            .findFirst()
                            .map(WrittenDate::day)
                            .orElse(PartialDate.UNSTATED);
            PartialDate published = Optional.ofNullable(values.get("year"))
                    .flatMap(year -> written.in(Integer.parseInt(year)))
                    .map(PartialDate::of)
                    .orElse(written);
            return new Masthead(
                    values.getOrDefault("title", title),
                    publisher,
                    published,
                    values.getOrDefault("author", ""),
                    values.getOrDefault("place", ""),
                    left.stream().sorted().toList());
        }
    }
}
