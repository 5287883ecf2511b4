package org.entente.extraction.meeting;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.document.Span;
import org.entente.extraction.meeting.MeetingWords.Use;
import org.entente.language.DateFinder;
import org.entente.language.DatedWords;
import org.entente.language.Sentence;

/** Finds the day on which a sentence says that a meeting was held. */
final class SceneDays {
    private static final Pattern BEHIND_LIMIT =
            Pattern.compile("\\b(?:by|until|till|since|before|from|starting|beginning|effective|commencing|due"
                    + "|ends|begins|starts|opens|closes|concludes|resumes|continues) (?:on |the end of )?$");
    private static final Pattern BEHIND_SAYING = Pattern.compile("\\b(?:said|announced|told [\\w ]{1,20}?) (?:on )?$");

    private final String text;
    private final MeetingWords words;
    private final DateFinder dates;

    SceneDays(String text, MeetingWords words, DateFinder dates) {
        this.text = text;
        this.words = words;
        this.dates = dates;
    }

    /** The day that the sentence names, but not that of another meeting, which the talks are about. */
    Optional<DatedWords> met(Sentence sentence, int trigger, int topic) {
        Optional<DatedWords> date = in(sentence);
        boolean another = date.filter(day -> sentence.tokens().stream()
                        .skip(trigger + 1L)
                        .filter(token -> token.span().start() >= topic
                                && token.span().end() <= day.span().start())
                        .anyMatch(token -> words.has(Use.EVENT, token)))
                .isPresent();
        return another ? Optional.empty() : date;
    }

    /** The day of what was decided, and not the one on which somebody said so. */
    Optional<DatedWords> decided(Sentence sentence) {
        return in(sentence)
                .filter(date -> !BEHIND_SAYING
                        .matcher(text.substring(
                                sentence.span().start(), date.span().start()))
                        .find());
    }

    /** The first day that the sentence names, else the first month or year. */
    Optional<DatedWords> in(Sentence sentence) {
        return dates.find(text, sentence.span()).stream()
                .filter(date -> !isLimit(text, sentence.span(), date.span()))
                .min(Comparator.comparing(DatedWords::isPeriod));
    }

    /** "by June", "until Friday": a day up to which something goes on, not one on which they meet. */
    static boolean isLimit(String text, Span sentence, Span date) {
        boolean range = date.of(text).matches(".*\\d\\s?(?:-|–|to|until)\\s.*|.*\\d[-–]\\d.*");
        return !range
                && BEHIND_LIMIT
                        .matcher(text.substring(sentence.start(), date.start()))
                        .find();
    }
}
