package org.entente.extraction.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.Clause.Relation;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.extraction.clause.TokenRange;
import org.entente.extraction.clause.VerbGroup;
import org.entente.language.Ordinals;
import org.entente.language.QuotationMark;
import org.entente.language.Tag;
import org.entente.language.WordGroup;

/** Parts what a marker governs into single actions: one for each coordinated verb phrase. */
final class Actions {
    private static final Set<String> LIGHT_VERBS = WordGroup.named("light-verbs");
    private static final Set<String> LIGHT_NOUNS = WordGroup.named("light-nouns");
    /** Prepositions that are no particles of verbs, as "off" is in "hold off". */
    private static final Set<String> GOVERNING =
            Set.of("to", "for", "with", "of", "from", "into", "against", "in", "on");

    private static final Set<String> TOGETHER = Set.of("with", "together", "alongside", "closely");

    private final ParsedSentence sentence;

    Actions(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** The verbs of the actions, the first one first. */
    record Action(int verb, TokenRange range) {}

    /** The actions of a governed clause; the first reaches from {@code start}. */
    List<Action> of(Clause governed, int start) {
        Clause deepest = governed;
        Optional<Clause> inner = lightComplement(governed);
        while (inner.isPresent()) {
            if (!sisters(inner.get()).isEmpty()) {
                deepest = inner.get();
            }
            inner = lightComplement(inner.get());
        }
        List<Action> actions = new ArrayList<>();
        actions.add(new Action(deepest.verb().head(), new TokenRange(start, endWithManner(deepest))));
        addSisters(deepest, actions);
        if (deepest.index() != governed.index()) {
            addSisters(governed, actions);
        }
        return actions;
    }

    /** "agreed to fight piracy, sharing what they know": how it is done belongs to what is done. */
    private int endWithManner(Clause action) {
        int end = sentence.end(action);
        return sentence.clauses().stream()
                .filter(later -> later.relation() == Relation.PARTICIPIAL && later.connector() == end)
                .filter(later -> !Participials.speak(later) && later.governor() >= 0)
                .filter(later -> sentence.isUnder(action, sentence.clauses().get(later.governor())))
                .findFirst()
                .map(this::end)
                .orElseGet(() -> end(action));
    }

    /** The actions inside the noun group that a clause's verb governs: "efforts to A and B", "the importance of A-ing". */
    List<Action> inObject(Clause clause, int start, int from) {
        Optional<Clause> verbal = sentence.clauses().stream()
                .filter(c -> c.governor() == clause.index() && c.verb().range().from() >= from)
                .filter(c -> c.relation() == Relation.INFINITIVE || c.relation() == Relation.GERUND)
                .findFirst()
                .filter(c -> isLightNoun(nounBefore(c)));
        if (verbal.isPresent() && !sisters(verbal.get()).isEmpty()) {
            List<Action> actions = new ArrayList<>();
            actions.add(new Action(clause.verb().head(), new TokenRange(start, end(verbal.get()))));
            addSisters(verbal.get(), actions);
            return actions;
        }
        List<Action> points = points(clause, from);
        return points.size() > 1 ? points : new NominalActions(sentence).of(clause, from, start, end(clause));
    }

    /** "put forward a plan: first, opening the port; second, cutting fees": the points behind the colon. */
    private List<Action> points(Clause clause, int from) {
        int colon = IntStream.range(from, sentence.tokens().size())
                .filter(at -> sentence.token(at).text().equals(":"))
                .findFirst()
                .orElse(sentence.tokens().size());
        return sentence.clauses().stream()
                .skip(clause.index() + 1L)
                .filter(point -> point.verb().range().from() > colon)
                .filter(point -> point.verb().form() == VerbGroup.Form.ING && point.governor() == clause.index())
                .map(point -> new Action(point.verb().head(), new TokenRange(point.start(), beforeNumber(point))))
                .toList();
    }

    /** Without "; second," behind it. */
    private int beforeNumber(Clause point) {
        int end = end(point);
        while (end > point.verb().range().to()
                && Ordinals.counts(sentence.token(end - 1).lower())) {
            end = trimmed(point.start(), end - 1);
        }
        return end;
    }

    private void addSisters(Clause first, List<Action> actions) {
        for (Clause sister : sisters(first)) {
            actions.add(new Action(sister.verb().head(), new TokenRange(sister.start(), endWithManner(sister))));
        }
    }

    private List<Clause> sisters(Clause clause) {
        return sentence.children(clause, Relation.COORDINATE).stream()
                .filter(c -> c.subject().isEmpty() && !sharesObject(c) && !hasOwnModal(c, clause))
                .toList();
    }

    /** "would study the plan but could make no promise", "will buy grain and supports the truce". */
    private boolean hasOwnModal(Clause sister, Clause clause) {
        String modal = sister.verb().modal();
        boolean plain = modal.isEmpty() && sentence.token(sister.verb().head()).isThirdPerson();
        return plain
                ? !clause.verb().modal().isEmpty()
                : !modal.isEmpty() && !modal.equals(clause.verb().modal());
    }

    /** "reinforce and extend the pact": nothing stands between the verbs, so that their object is one. */
    private boolean sharesObject(Clause sister) {
        Clause before = sentence.clauses().get(sister.index() - 1);
        boolean joined = switch (before.relation()) {
            case GERUND -> before.verb().form() == sister.verb().form();
            case RELATIVE, ADVERBIAL, CONTENT, ASIDE -> before.index() == sister.governor();
            // "welcomed the wish to talk and urged Peru": the second verb is joined to the first.
            default ->
                before.index() == sister.governor()
                        || sister.verb().form() != VerbGroup.Form.FINITE
                        || before.verb().form() == VerbGroup.Form.FINITE;
        };
        boolean nothing = before.verb().range().to() == sister.connector() && joined;
        return sister.subject().isEmpty() && (nothing || breaksOff(sister.connector()));
    }

    /** "give money to and support": what the preposition governs comes after both. */
    private boolean breaksOff(int joint) {
        return sentence.token(joint).tag() == Tag.COORDINATOR
                && GOVERNING.contains(sentence.token(joint - 1).lower());
    }

    private Optional<Clause> lightComplement(Clause clause) {
        int after = clause.verb().head() + 1;
        boolean together = after < sentence.tokens().size()
                && TOGETHER.contains(sentence.token(after).lemma());
        if (!LIGHT_VERBS.contains(clause.verb().lemma()) || together) {
            return Optional.empty();
        }
        return sentence.clauses().stream()
                .filter(c -> c.governor() == clause.index())
                .filter(c -> c.relation() == Relation.INFINITIVE || c.relation() == Relation.GERUND)
                .findFirst()
                .filter(c -> isNear(clause, c));
    }

    /** "seek to", "make every effort to", but not "make use of the fund to". */
    private boolean isNear(Clause light, Clause inner) {
        int from = light.verb().range().to();
        int to = inner.verb().range().from();
        return sentence.tokens().subList(from, to).stream()
                .filter(token -> token.tag() == Tag.NOUN || token.tag() == Tag.PROPER_NOUN)
                .allMatch(token -> LIGHT_NOUNS.contains(token.lemma()));
    }

    private int nounBefore(Clause verbal) {
        int at = verbal.verb().range().from() - 1;
        while (at > 0 && sentence.token(at).tag() == Tag.ADPOSITION) {
            at--;
        }
        return at;
    }

    private boolean isLightNoun(int at) {
        return at >= 0 && LIGHT_NOUNS.contains(sentence.token(at).lemma());
    }

    /** Where a clause's words end: without an aside, and without the closing marks. */
    int end(Clause clause) {
        int end = sentence.end(clause);
        for (Clause sister : sentence.children(clause, Relation.COORDINATE)) {
            if (sister.connector() == end && sharesObject(sister)) {
                end = sentence.end(sister);
            }
        }
        for (Clause later : sentence.clauses()) {
            boolean aside = later.relation() == Relation.ASIDE || later.relation() == Relation.REPORT;
            boolean between = later.relation() == Relation.REPORT && isBetween(later, clause);
            boolean cuts = (aside && !between) || later.relation() == Relation.PARTICIPIAL;
            if (cuts
                    && later.index() > clause.index()
                    && later.connector() >= clause.verb().range().to()
                    && later.connector() < end
                    && sentence.isUnder(later, clause)
                    && (aside || Participials.speak(later))) {
                end = later.connector();
            }
        }
        return trimmed(clause.start(), beforeSource(clause.verb().head(), end));
    }

    /** "is insisting, Rojas said, on a levy", "it is wrong, he said, to pay": after the report the clause goes on. */
    private boolean isBetween(Clause report, Clause clause) {
        int end = report.verb().range().to();
        boolean closed =
                end < sentence.tokens().size() && sentence.token(end).text().equals(",");
        List<Clause> behind = sentence.clauses().stream()
                .filter(c -> c.connector() == end || c.verb().range().from() == end + 1)
                .toList();
        boolean complement = behind.stream().anyMatch(c -> c.relation() == Relation.INFINITIVE);
        boolean rightBehind = report.connector() == clause.verb().range().to();
        return closed && (complement || (rightBehind && behind.isEmpty()));
    }

    /** Where a noun group with its phrases ends: before the next verb group or the mark that parts clauses. */
    int phraseEnd(int noun) {
        int end = sentence.clauses().stream()
                .mapToInt(c -> Math.min(c.connector(), c.start()))
                .filter(at -> at > noun)
                .min()
                .orElse(sentence.tokens().size());
        return trimmed(noun, end);
    }

    /** Without ", according to the envoy" behind the verb. */
    private int beforeSource(int verb, int end) {
        return IntStream.range(verb + 1, end)
                .filter(at -> sentence.token(at).lower().equals("according"))
                .filter(at -> sentence.token(at - 1).text().equals(","))
                .findFirst()
                .orElse(end);
    }

    int trimmed(int start, int end) {
        int at = end;
        while (at > start + 1 && isClosing(at - 1, start)) {
            at--;
        }
        return at;
    }

    private boolean isClosing(int at, int start) {
        String text = sentence.token(at).text();
        if (sentence.token(at).tag() == Tag.COORDINATOR) {
            return true;
        }
        if (text.equals(")") || QuotationMark.mayClose(text)) {
            return !opensInside(text, start, at);
        }
        return sentence.token(at).tag() == Tag.PUNCTUATION;
    }

    private boolean opensInside(String closing, int start, int at) {
        int marks = 0;
        for (int i = start; i < at; i++) {
            String text = sentence.token(i).text();
            boolean opens = closing.equals(")") ? text.equals("(") : QuotationMark.mayOpen(text);
            marks += opens ? 1 : 0;
        }
        return QuotationMark.isStraight(closing) ? marks % 2 == 1 : marks > 0;
    }
}
