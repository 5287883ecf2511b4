package org.entente.extraction;

import java.util.List;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.extraction.clause.TokenRange;
import org.entente.extraction.stance.Attribution.Manner;
import org.entente.extraction.stance.Stance;
import org.entente.statement.Kind;
import org.entente.statement.PartyCode;

/** Chooses between the subject's parties and the speaker's. */
final class ActorChoice {
    private final Actors actors;
    private final ParsedSentence sentence;

    ActorChoice(Actors actors, ParsedSentence sentence) {
        this.actors = actors;
        this.sentence = sentence;
    }

    List<PartyCode> of(Stance stance) {
        List<PartyCode> before = actors.last();
        Manner manner = stance.attribution().manner();
        List<PartyCode> speaker = read(stance.attribution().speaker());
        List<PartyCode> subject = read(stance.subject());
        return switch (manner) {
            case TOLD -> subject;
            case AGREED -> agreed(stance, subject, speaker);
            case SAID -> said(stance, subject, speaker.isEmpty() ? before : speaker);
        };
    }

    private List<PartyCode> agreed(Stance stance, List<PartyCode> subject, List<PartyCode> speaker) {
        List<PartyCode> all = speaker.isEmpty() ? actors.all() : speaker;
        return stance.kind() != Kind.COMMITMENT && isNorm(stance) ? all : subject.isEmpty() ? all : subject;
    }

    /** One speaker on what all do: the speaker's party; what another party alone undertakes is that party's. */
    private static List<PartyCode> said(Stance stance, List<PartyCode> subject, List<PartyCode> speaker) {
        boolean own = subject.isEmpty() || subject.containsAll(speaker) || isNorm(stance);
        return own || stance.reason().rule().equals("position.assertion") ? speaker : subject;
    }

    private static boolean isNorm(Stance stance) {
        String rule = stance.reason().rule();
        return rule.startsWith("proposal.should")
                || rule.startsWith("proposal.must")
                || rule.startsWith("proposal.need")
                || rule.startsWith("proposal.it-is");
    }

    private List<PartyCode> read(TokenRange range) {
        return range.isEmpty() ? List.of() : actors.read(sentence.sentence(), sentence.span(range));
    }
}
