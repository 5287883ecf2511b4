package org.entente.extraction.meeting;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.document.Table;
import org.entente.language.Token;
import org.entente.statement.MeetingReport.Format;

/** The words that tell of a meeting, and the cues around it: {@code meeting-words.tsv} and {@code cues.tsv}. */
final class MeetingWords {
    private static final String ASIDE = "aside";

    private final Map<String, Set<Use>> uses = new HashMap<>();
    private final List<Cue> cues;

    MeetingWords() {
        for (Table.Row row :
                Table.read("org/entente/extraction/meeting/meeting-words.tsv").rows()) {
            uses.computeIfAbsent(row.text("word"), word -> EnumSet.noneOf(Use.class))
                    .add(Use.valueOf(row.text("use").toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        cues = Table.read("org/entente/extraction/meeting/cues.tsv").rows().stream()
                .map(row -> new Cue(
                        row.text("says"),
                        Pattern.compile(row.text("pattern")),
                        row.text("example"),
                        row.text("counter-example")))
                .toList();
    }

    List<Cue> cues() {
        return cues;
    }

    boolean has(Use use, Token token) {
        return uses.getOrDefault(token.lemma(), Set.of()).contains(use)
                || (use == Use.EVENT
                        && uses.getOrDefault(token.lower(), Set.of()).contains(use));
    }

    /** "the ministers": those who meet for their parties. */
    boolean meansSeveral(Token token) {
        return token.lower().endsWith("s") && has(Use.PEOPLE, token);
    }

    /** "Meets" in a headline, where capitals hide the verbs. */
    boolean isHeadlineVerb(Token token) {
        String lower = token.lower();
        return lower.endsWith("s")
                && uses.getOrDefault(lower.substring(0, lower.length() - 1), Set.of())
                        .contains(Use.VERB);
    }

    /** How the parties meet, as the words say it. */
    Format format(String words) {
        return cues.stream()
                .filter(cue -> !cue.says().equals(ASIDE)
                        && cue.pattern().matcher(words).find())
                .findFirst()
                .flatMap(Cue::format)
                .orElse(Format.UNSTATED);
    }

    /** Whether words that stand before a meeting make it another one than the one that is reported. */
    boolean isAside(String wordsBefore) {
        return cues.stream()
                .anyMatch(cue -> cue.says().equals(ASIDE)
                        && cue.pattern().matcher(wordsBefore).find());
    }

    /** One row of the cues. */
    record Cue(String says, Pattern pattern, String example, String counterExample) {

        Optional<Format> format() {
            return Arrays.stream(Format.values())
                    .filter(format -> format.code().equals(says))
                    .findFirst();
        }
    }

    /** What a word tells. */
    enum Use {
        VERB,
        VERB_WITH,
        EVENT,
        /** Begins a list of those who take part. */
        LIST,
        SPEECH,
        /** What only those do who have met. */
        TOGETHER,
        /** In the plural, those who meet for their parties. */
        PEOPLE,
        /** Happens face to face where the text does not say how. */
        PRESENCE,
        /** Can be met without anybody being present. */
        MATTER
    }
}
