package org.entente.extraction.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.document.CodePoints;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.extraction.clause.ClauseParser;
import org.entente.extraction.party.PartyMention;
import org.entente.language.AnnotatedDocument;
import org.entente.language.Sentence;
import org.entente.statement.Evidence;
import org.entente.statement.MeetingReport;
import org.entente.statement.OutcomeDocument;

/**
 * Finds the documents that came out of the meeting that a text reports: those that it says were adopted, signed or
 * issued there, and the text itself if it is one. Immutable; threads may share it.
 */
public final class OutcomeFinder {
    private static final int ENOUGH_WE = 3;

    private final OutcomeWords words = new OutcomeWords();
    private final MeetingWords meetingWords = new MeetingWords();
    private final ClauseParser clauses = new ClauseParser();

    /** The reports, the first with its documents if the text reports that meeting and does not only mention it. */
    public List<MeetingReport> complete(
            List<MeetingReport> reports, AnnotatedDocument document, List<PartyMention> mentions) {
        if (reports.isEmpty() || reports.get(0).mentioned()) {
            return reports;
        }
        List<MeetingReport> completed = new ArrayList<>(reports);
        completed.set(0, reports.get(0).with(outcomes(reports.get(0), document, mentions)));
        return List.copyOf(completed);
    }

    private List<OutcomeDocument> outcomes(
            MeetingReport report, AnnotatedDocument document, List<PartyMention> mentions) {
        Source source = document.source();
        OutcomeReader reader = new OutcomeReader(
                source.text(),
                words,
                new Signatories(meetingWords, words, report, mentions),
                new EarlierDays(source, report));
        CodePoints codePoints = CodePoints.of(source.text());
        Stream<OutcomeDocument> told = document.sentences().stream()
                .filter(this::mayTell)
                .map(clauses::parse)
                .flatMap(sentence -> reader.read(sentence).stream())
                .map(telling -> new OutcomeDocument(
                        telling.document().span().of(source.text()).replaceAll("\\s+", " "),
                        telling.document().genre(),
                        Evidence.of(source, telling.words(), codePoints)));
        List<OutcomeDocument> found = new ArrayList<>();
        Stream.concat(itself(document, codePoints).stream(), told)
                .filter(outcome -> found.stream().noneMatch(earlier -> repeats(outcome, earlier)))
                .forEachOrdered(found::add);
        return List.copyOf(found);
    }

    private boolean mayTell(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> words.isVerb(token.lemma()) || words.isAct(token));
    }

    /** "The communiqué" of a text that has named it before. */
    private static boolean repeats(OutcomeDocument outcome, OutcomeDocument earlier) {
        return outcome.genre() == earlier.genre()
                && (earlier.name().equalsIgnoreCase(outcome.name())
                        || outcome.name().indexOf(' ') < 0
                        || earlier.evidence().quote().contains(outcome.name()));
    }

    /** The text itself: its heading, up to what it is about, is the name of a document and says nothing else. */
    private Optional<OutcomeDocument> itself(AnnotatedDocument document, CodePoints codePoints) {
        Source source = document.source();
        String title = source.title();
        int start = title.isEmpty() ? -1 : source.text().indexOf(title);
        return start < 0
                ? Optional.empty()
                : heads(title)
                        .flatMap(head -> words.genreOfText(head, speaksAsWe(document)))
                        .map(genre -> new OutcomeDocument(
                                title.replaceAll("\\s+", " "),
                                genre,
                                Evidence.of(source, new Span(start, start + title.length()), codePoints)));
    }

    private static boolean speaksAsWe(AnnotatedDocument document) {
        return document.sentences().stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .filter(token -> token.lower().equals("we"))
                        .count()
                >= ENOUGH_WE;
    }

    /** The words in front of the first that is written small and is no part of a name. */
    private static Optional<String> heads(String title) {
        String head = title.split("[:;,]|\\s(?=(?:(?!of\\b|the\\b|and\\b)\\p{Ll}))", 2)[0];
        return head.isBlank() ? Optional.empty() : Optional.of(head.replaceFirst("(?i)\\s(?:of|by)\\s.*", ""));
    }
}
