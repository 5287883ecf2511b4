package org.entente.extraction.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.Clause.Relation;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.extraction.clause.TokenRange;
import org.entente.extraction.clause.VerbGroup;
import org.entente.language.Tag;
import org.entente.statement.Kind;
import org.entente.statement.Reason;

/** Stances that nouns take: a duty that is somebody's, an item of a list whose lead-in has the verb. */
final class VerblessStances {
    private static final TokenRange NOBODY = new TokenRange(0, 0);

    private static final Set<String> OWN = Set.of("their", "our", "its");
    private static final Set<Tag> NAMING = Set.of(Tag.NOUN, Tag.PROPER_NOUN);

    private final ParsedSentence sentence;
    private final Voice voice;
    private final Actions actions;

    VerblessStances(ParsedSentence sentence, Voice voice, Actions actions) {
        this.sentence = sentence;
        this.voice = voice;
        this.actions = actions;
    }

    /** "which reflects our commitment to ending the war", where no stance that was found covers the noun. */
    List<Stance> duties(List<Stance> found) {
        List<Stance> stances = new ArrayList<>();
        for (DutyNouns.Duty duty : new DutyNouns(sentence).find()) {
            if (found.stream().noneMatch(s -> s.quote().contains(duty.noun()))) {
                for (Actions.Action part : parts(duty)) {
                    stances.add(
                            stance(Kind.COMMITMENT, part, duty.owner(), Voice.NARRATOR, "commit.noun", duty.noun()));
                }
            }
        }
        return stances;
    }

    private List<Actions.Action> parts(DutyNouns.Duty duty) {
        int start = duty.owner().from();
        return duty.action().isPresent()
                ? actions.of(duty.action().get(), start)
                : List.of(new Actions.Action(duty.noun(), new TokenRange(start, actions.phraseEnd(duty.noun()))));
    }

    /**
     * "Peru will fund: • a new port; • a road to the sea", "calls for: • all members to act and to pay"; nothing where the
     * item is a sentence of its own.
     */
    List<Stance> item() {
        int size = sentence.tokens().size();
        int noun = 0;
        while (noun < size && !NAMING.contains(sentence.token(noun).tag())) {
            noun++;
        }
        int first = noun;
        boolean finite = sentence.clauses().stream()
                .anyMatch(c -> c.relation() == Relation.MAIN
                        && c.verb().form() == VerbGroup.Form.FINITE
                        && (tells(c) || c.start() <= first));
        if (finite || noun == size) {
            return List.of();
        }
        Optional<Clause> asked = sentence.clauses().stream()
                .findFirst()
                .filter(c -> c.verb().form() == VerbGroup.Form.INFINITIVE
                        && first < c.verb().range().from());
        List<Actions.Action> parts = asked.map(c -> actions.of(c, 0))
                .orElseGet(() -> List.of(new Actions.Action(first, new TokenRange(0, actions.trimmed(0, size)))));
        Kind kind = kindOf(noun);
        return parts.stream()
                .map(part -> stance(kind, part, NOBODY, voice, "list.noun", first))
                .toList();
    }

    /** "declare: • their support for the plan; • their determination to act". */
    private Kind kindOf(int noun) {
        String lemma = sentence.token(noun).lemma();
        boolean own = noun > 0 && OWN.contains(sentence.token(noun - 1).lower());
        if (own && StanceNouns.isStance(lemma)) {
            return Kind.POSITION;
        }
        return own && StanceNouns.isDuty(lemma) ? Kind.COMMITMENT : voice.listed();
    }

    /** "More than 140 engineers have come": the verb that the sentence begins with tells what was, or will be. */
    private static boolean tells(Clause clause) {
        return clause.index() == 0
                && (clause.verb().perfect() || !clause.verb().modal().isEmpty());
    }

    private Stance stance(Kind kind, Actions.Action part, TokenRange owner, Voice speaking, String rule, int noun) {
        var reason = new Reason(rule, sentence.text(new TokenRange(noun, noun + 1)));
        return new Stance(kind, part.range(), owner, Attribution.of(speaking), part.verb(), false, reason);
    }
}
