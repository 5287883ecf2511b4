package org.entente.extraction.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.clause.Clause.Relation;
import org.entente.extraction.clause.VerbGroup.Form;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.language.WordGroup;

/**
 * Finds the clause that a coordinated verb is a sister of. A plain "and" joins the nearest verb of fitting form; after a
 * comma the outermost does, or the head of the list that is already under way.
 */
final class Coordination {
    private static final Set<String> CAUSING = WordGroup.named("causes");
    private static final Set<String> VOICING = WordGroup.named("voices-view");
    private static final Set<Tag> OPENERS = Set.of(Tag.DETERMINER, Tag.PRONOUN, Tag.PROPER_NOUN);
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose", "whom");

    /** ", to enable Peru to act": behind a comma it says what the rest is for. */
    private static final Set<String> ENABLING = Set.of("allow", "enable");

    private static final Set<String> TOGETHER = Set.of("with", "together", "hand");

    private final Words words;

    Coordination(List<Token> tokens) {
        this.words = new Words(tokens);
    }

    /** The sister of a finite verb without a subject, or of a bare one. */
    Optional<Clause> partner(VerbGroup verb, List<Clause> before) {
        boolean governs = OPENERS.contains(words.tag(verb.end()));
        return choose(
                verb,
                before,
                open(before).stream()
                        .filter(c -> fits(verb, c) && !(governs && lacksObject(c)))
                        .toList());
    }

    /** "the patience it had shown": its object is the noun before, which a verb with another object does not share. */
    private boolean lacksObject(Clause clause) {
        return clause.relation() == Clause.Relation.RELATIVE
                && !clause.subject().isEmpty()
                && !RELATIVES.contains(words.lower(clause.subject().from()));
    }

    /** A "to" that is repeated joins the outermost infinitive; after a mere comma only where an "and to" follows. */
    Optional<Clause> infinitivePartner(VerbGroup verb, List<Clause> before) {
        boolean coordinator = words.tag(verb.start() - 1) == Tag.COORDINATOR;
        List<Clause> candidates = open(before).stream()
                .filter(c -> c.verb().form() == Form.INFINITIVE && (coordinator || c.relation() != Relation.FRONT))
                .toList();
        boolean listed = anotherInfinitiveFollows(verb) && !ENABLING.contains(verb.lemma());
        if (candidates.isEmpty() && coordinator) {
            return open(before).stream().filter(this::followsTo).findFirst();
        }
        if (candidates.isEmpty() || (!coordinator && !listed)) {
            return Optional.empty();
        }
        for (Clause candidate : candidates) {
            if (sharesWork(candidate, before)) {
                return Optional.of(head(candidate, before));
            }
        }
        return Optional.of(head(candidates.get(candidates.size() - 1), before));
    }

    /** "commit to helping Peru and to send": the "to" is repeated, though another form follows it. */
    private boolean followsTo(Clause clause) {
        return clause.relation() == Relation.GERUND
                && words.lower(clause.verb().start() - 1).equals("to");
    }

    /** After a mere comma an -ing list goes on only where an "and" with another -ing form is still to come. */
    Optional<Clause> ingPartner(VerbGroup verb, List<Clause> before, boolean coordinator) {
        List<Clause> candidates = open(before).stream()
                .filter(c -> c.verb().form() == Form.ING && isGerundLike(c, before))
                .toList();
        if (candidates.isEmpty() || (!coordinator && !listGoesOn(verb))) {
            return Optional.empty();
        }
        return choose(verb, before, candidates);
    }

    /** ", and for building": the preposition is repeated. */
    Optional<Clause> prepositionPartner(VerbGroup verb, List<Clause> before) {
        int preposition = verb.start() - 1;
        boolean joined = words.tag(preposition - 1) == Tag.COORDINATOR || isComma(preposition - 1);
        if (!joined) {
            return Optional.empty();
        }
        String word = words.lower(preposition);
        return open(before).stream()
                .filter(c -> c.relation() == Relation.GERUND)
                .filter(c -> c.verb().start() > 0
                        && words.lower(c.verb().start() - 1).equals(word))
                .findFirst();
    }

    /** The that-clause that another "and that" goes on from. */
    Optional<Clause> contentBefore(List<Clause> before, boolean outermost) {
        return open(before).stream()
                .filter(c -> c.relation() == Relation.CONTENT)
                .reduce((inner, outer) -> outermost ? outer : inner);
    }

    Optional<Clause> passiveBefore(List<Clause> before) {
        return open(before).stream()
                .filter(c -> c.verb().form() == Form.FINITE)
                .findFirst()
                .filter(c -> c.verb().passive() || isModalWithoutBe(c));
    }

    Clause finiteBefore(List<Clause> before) {
        return open(before).stream()
                .filter(c -> c.verb().form() == Form.FINITE
                        && c.relation() != Relation.RELATIVE
                        && c.relation() != Relation.ASIDE)
                .findFirst()
                .orElse(before.get(before.size() - 1));
    }

    Clause main(List<Clause> before) {
        return before.stream()
                .filter(c -> c.relation() == Relation.MAIN)
                .reduce((a, b) -> b)
                .orElse(before.get(0));
    }

    /** The clauses that are still open, innermost first: the last one, what it hangs on or is joined to, and so on. */
    private static List<Clause> open(List<Clause> before) {
        List<Clause> open = new ArrayList<>();
        int at = before.size() - 1;
        while (at >= 0) {
            open.add(before.get(at));
            at = before.get(at).governor();
        }
        return open;
    }

    private Optional<Clause> choose(VerbGroup verb, List<Clause> before, List<Clause> candidates) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Optional<Clause> same = candidates.stream()
                .filter(c -> c.verb().lemma().equals(verb.lemma()))
                .findFirst();
        if (same.isPresent()) {
            return Optional.of(head(same.get(), before));
        }
        Clause near = candidates.get(0);
        boolean views = (Speech.takesClause(verb.lemma()) || VOICING.contains(verb.lemma()))
                && !Speech.takesClause(near.verb().lemma());
        Optional<Clause> viewing = candidates.stream()
                .filter(c -> views && Speech.takesClause(c.verb().lemma()))
                .findFirst();
        if (!hasComma(verb) || viewing.isPresent()) {
            return Optional.of(head(viewing.orElse(near), before));
        }
        for (Clause candidate : candidates) {
            Clause head = head(candidate, before);
            if (before.stream()
                    .anyMatch(c -> c.governor() == head.index()
                            && c.relation() == Relation.COORDINATE
                            && isComma(c.connector()))) {
                return Optional.of(head);
            }
        }
        Clause chosen = candidates.get(0);
        for (Clause candidate : candidates.subList(1, candidates.size())) {
            if (closesOver(chosen, before)) {
                break;
            }
            chosen = candidate;
        }
        return Optional.of(head(chosen, before));
    }

    /** "urge X to A, B and C", "work with X to A, B and C": the list stays inside. */
    private boolean closesOver(Clause inner, List<Clause> before) {
        if (inner.governor() < 0) {
            return false;
        }
        VerbGroup outer = before.get(inner.governor()).verb();
        boolean direct = inner.relation() == Relation.INFINITIVE
                && outer.end() == inner.verb().start();
        boolean causes = inner.relation() == Relation.INFINITIVE && CAUSING.contains(outer.lemma());
        return direct || causes || sharesWork(inner, before) || inner.relation() == Relation.CONTENT;
    }

    /** "work together to A and to B". */
    private boolean sharesWork(Clause inner, List<Clause> before) {
        if (inner.governor() < 0) {
            return false;
        }
        VerbGroup outer = before.get(inner.governor()).verb();
        return Set.of("work", "join", "cooperate").contains(outer.lemma())
                && outer.end() < words.size()
                && TOGETHER.contains(words.lemma(outer.end()));
    }

    private static Clause head(Clause clause, List<Clause> before) {
        Clause at = clause;
        while (at.relation() == Relation.COORDINATE && at.subject().isEmpty()) {
            at = before.get(at.governor());
        }
        return at;
    }

    private boolean fits(VerbGroup verb, Clause candidate) {
        VerbGroup other = candidate.verb();
        if (candidate.relation() == Relation.FRONT || candidate.relation() == Relation.REPORT) {
            return false;
        }
        if (verb.form() == Form.BARE || isUninflected(verb)) {
            boolean base = other.form() == Form.INFINITIVE || other.form() == Form.BARE || takesBase(other);
            return base || isUninflected(other);
        }
        return other.form() == Form.FINITE && (!verb.past() || other.past() || other.perfect()) && agrees(verb, other);
    }

    private static boolean takesBase(VerbGroup verb) {
        return verb.form() == Form.FINITE && !verb.modal().isEmpty() && !verb.passive() && !verb.perfect();
    }

    /** "support" may be a plural's present or the base form: only its neighbours tell. */
    private boolean isUninflected(VerbGroup verb) {
        return verb.form() == Form.FINITE
                && words.tag(verb.head()) == Tag.VERB_PRESENT
                && !words.isThirdPerson(verb.head());
    }

    /** "supports … and is": third persons go together; a past form goes with what is not present. */
    private boolean agrees(VerbGroup verb, VerbGroup other) {
        if (!verb.modal().isEmpty()) {
            return true;
        }
        if (verb.past()) {
            return other.past();
        }
        boolean third = isThirdPerson(verb);
        return other.modal().isEmpty() && !other.past() && (third == isThirdPerson(other) || other.perfect());
    }

    private boolean isThirdPerson(VerbGroup verb) {
        String helper = words.lower(verb.start());
        return Set.of("is", "has", "does").contains(helper) || words.isThirdPerson(verb.head());
    }

    private static boolean isModalWithoutBe(Clause clause) {
        return !clause.verb().modal().isEmpty();
    }

    private static boolean isGerundLike(Clause clause, List<Clause> before) {
        Clause head = head(clause, before);
        return head.relation() == Relation.GERUND
                || head.relation() == Relation.FRONT
                || head.relation() == Relation.MAIN;
    }

    /** Whether an "and" with another -ing form is still to come. */
    private boolean listGoesOn(VerbGroup verb) {
        for (int i = verb.end(); i < words.size(); i++) {
            if (words.tag(i) == Tag.COORDINATOR) {
                int next = i + 1;
                while (words.tag(next) == Tag.ADVERB) {
                    next++;
                }
                if (words.tag(next) == Tag.VERB_ING) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean anotherInfinitiveFollows(VerbGroup verb) {
        for (int i = verb.end(); i + 1 < words.size(); i++) {
            if (words.tag(i) == Tag.COORDINATOR && words.lower(i + 1).equals("to")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasComma(VerbGroup verb) {
        int at = verb.start() - 1;
        while (at > 0 && words.tag(at) == Tag.COORDINATOR) {
            at--;
        }
        return isComma(at);
    }

    private boolean isComma(int at) {
        return words.isComma(at) || words.isSemicolon(at);
    }
}
