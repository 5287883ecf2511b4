package org.entente.extraction;

import java.util.List;
import java.util.Set;
import org.entente.extraction.actor.Discourse;
import org.entente.extraction.actor.Reference;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.extraction.clause.TokenRange;
import org.entente.extraction.stance.Stance;
import org.entente.statement.Kind;
import org.entente.statement.PartyCode;

/** Chooses whose stance it is: the subject's parties, the speaker's, or those of all who agreed. */
final class ActorChoice {
    private static final Reference NOBODY = new Reference(List.of(), "");
    private static final Set<String> NORMS = Set.of(
            "proposal.should",
            "proposal.must",
            "proposal.need-to",
            "proposal.it-is-important",
            "proposal.it-is-important-that");

    private final Discourse discourse;
    private final ParsedSentence sentence;
    private final int index;

    /** @param index the number of the sentence in its document */
    ActorChoice(Discourse discourse, ParsedSentence sentence, int index) {
        this.discourse = discourse;
        this.sentence = sentence;
        this.index = index;
    }

    /** The parties, and the speaker where one person is let speak; no parties where the words name none. */
    Reference of(Stance stance) {
        Reference before = discourse.last();
        Reference speaker = read(stance.attribution().speaker());
        Reference subject = read(stance.subject());
        return switch (stance.attribution().manner()) {
            case TOLD -> subject;
            case AGREED -> agreed(stance, subject, speaker);
            case SAID -> said(stance, subject, speaker.actors().isEmpty() ? before : speaker);
        };
    }

    private Reference agreed(Stance stance, Reference subject, Reference speaker) {
        List<PartyCode> all = speaker.actors().isEmpty() ? discourse.everyone() : speaker.actors();
        boolean norm = stance.kind() == Kind.POSITION && isNorm(stance);
        return norm || subject.actors().isEmpty() ? new Reference(all, "") : subject;
    }

    /** One speaker on what all do: the speaker's party; what another party alone undertakes is that party's. */
    private static Reference said(Stance stance, Reference subject, Reference speaker) {
        boolean own = subject.actors().isEmpty()
                || subject.actors().containsAll(speaker.actors())
                || isNorm(stance)
                || stance.reason().rule().equals("position.assertion");
        return own ? speaker : new Reference(subject.actors(), speaker.speaker());
    }

    private static boolean isNorm(Stance stance) {
        return NORMS.contains(stance.reason().rule());
    }

    private Reference read(TokenRange range) {
        return range.isEmpty() ? NOBODY : discourse.read(index, sentence.span(range));
    }
}
