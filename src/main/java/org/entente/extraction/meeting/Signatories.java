package org.entente.extraction.meeting;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.document.Span;
import org.entente.extraction.meeting.MeetingWords.Use;
import org.entente.extraction.party.PartyMention;
import org.entente.language.Token;
import org.entente.statement.MeetingReport;
import org.entente.statement.Participation;

/** Who can sign and adopt for a meeting: the meeting itself, those who met, and several of its parties together. */
record Signatories(MeetingWords meetingWords, OutcomeWords words, MeetingReport report, List<PartyMention> mentions) {

    /** Whether some words, such as a subject, name those. */
    boolean areIn(List<Token> tokens) {
        return tokens.stream().anyMatch(this::stands)
                || tokens.stream().anyMatch(this::isPresent)
                || parties(tokens) > 1;
    }

    private boolean stands(Token token) {
        return words.isAgent(token)
                || meetingWords.has(Use.EVENT, token)
                || (token.lower().endsWith("s") && meetingWords.has(Use.PEOPLE, token));
    }

    private boolean isPresent(Token token) {
        return report.participations().stream()
                .map(Participation::person)
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .anyMatch(token.text()::equals);
    }

    private int parties(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return 0;
        }
        Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        return mentions.stream()
                .filter(mention -> span.contains(mention.span()))
                .flatMap(mention -> mention.codes().stream())
                .filter(report.parties()::contains)
                .collect(Collectors.toSet())
                .size();
    }
}
