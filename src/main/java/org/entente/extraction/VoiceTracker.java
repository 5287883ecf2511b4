package org.entente.extraction;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.document.Source;
import org.entente.extraction.stance.Attribution.Manner;
import org.entente.extraction.stance.Stance;
import org.entente.extraction.stance.Voice;
import org.entente.language.AnnotatedDocument;
import org.entente.language.Ordinals;
import org.entente.language.QuotationMark;
import org.entente.language.Quotations;
import org.entente.language.Sentence;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.statement.Kind;

/** Follows whose words the sentences of a text hold: the author's, one speaker's that go on, or those of all. */
final class VoiceTracker {
    private static final Set<String> JOINT = Set.of("we", "our");
    /** "Joint Statement", "Joint Leaders' Vision", but not "Ministers agree on a joint patrol". */
    private static final Pattern JOINT_TITLE = Pattern.compile(
            "(?iu)\\bjoint\\b(?:[ -][\\p{L}’']+){0,4}? (?:statement|communiqu[eé]|declaration|release|vision|message|letter"
                    + "|readout|summary|conclusions|proclamation|appeal|op-ed|fact sheet|(?:action )?plan|plan of action)"
                    + "|\\b(?:council|presidency|summit|conference) conclusions\\b|\\bresolution \\d|\\bfinal act\\b");

    private static final Set<String> AGREEING = Set.of("agree", "decide", "resolve", "declare", "undertake");
    private static final Set<String> TAKING_UP = Set.of("these", "those", "they", "this");
    private static final int ENOUGH_WE = 3;
    private static final Voice AGREED = new Voice(Voice.Mode.AGREED, Kind.COMMITMENT, false);
    private static final Voice SPEECH = new Voice(Voice.Mode.SPEAKER, Kind.PROPOSAL, false);

    private final Quotations quotations;
    private Voice base;
    private Voice current;
    private Voice listed;
    private Optional<Kind> latest = Optional.empty();
    private int paragraph = -1;
    private boolean heard;

    /** @param speech whether the text is the speech of those who are named in its headline or at its turns */
    VoiceTracker(AnnotatedDocument document, boolean speech) {
        quotations = Quotations.of(document);
        boolean joint = !speech && isJointText(document, quotations);
        base = speech ? SPEECH : joint ? AGREED : Voice.NARRATOR;
        current = base;
        listed = base;
    }

    /** From here on the text is what those say together who declare it. */
    void declare() {
        base = AGREED;
        current = base;
        listed = base;
    }

    /** What to expect of a sentence. */
    Voice before(Sentence sentence) {
        boolean item = sentence.role() == Sentence.Role.LIST_ITEM
                || Ordinals.counts(sentence.tokens().get(0).lower());
        if (item) {
            current = listed;
        } else if (sentence.paragraph() != paragraph) {
            current = heard && base.mode() == Voice.Mode.NARRATOR && goesOn(sentence) ? SPEECH : base;
        }
        paragraph = sentence.paragraph();
        boolean quoted = current.mode() == Voice.Mode.NARRATOR && isQuoted(sentence);
        return quoted ? SPEECH : current;
    }

    /** Whether a sentence is speech from its first word on. */
    boolean isQuoted(Sentence sentence) {
        return quotations.cover(sentence.span().start());
    }

    /** A paragraph all in quotation marks, or one that demands: reporters do neither in their own name. */
    private static boolean goesOn(Sentence sentence) {
        return QuotationMark.mayOpen(sentence.tokens().get(0).text())
                || sentence.tokens().stream()
                        .anyMatch(t ->
                                t.tag() == Tag.MODAL && Set.of("should", "must").contains(t.lower()));
    }

    /** "agreed on the following:", "proposed four steps:": the items are what is said. */
    boolean announcesList(Sentence sentence) {
        return LeadIn.is(sentence)
                && sentence.tokens().stream()
                        .anyMatch(t -> t.tag() == Tag.NUMERAL
                                || Set.of("following", "follow", "consensus").contains(t.lemma()))
                && sentence.tokens().stream().noneMatch(t -> t.lemma().equals("we"));
    }

    void after(Sentence sentence, List<Stance> stances) {
        if (announcesConsensus(sentence)) {
            listed = AGREED;
        } else if (LeadIn.is(sentence)) {
            listed = lead(sentence, stances);
        }
        latest = stances.stream().map(Stance::kind).reduce((first, second) -> second);
        boolean speech = stances.stream().anyMatch(s -> s.attribution().manner() != Manner.AGREED);
        if (speech && current.mode() == Voice.Mode.NARRATOR) {
            current = SPEECH;
        }
        heard |= stances.stream().anyMatch(s -> s.attribution().manner() == Manner.SAID);
    }

    /** "reached a consensus:", "HAVE AGREED AS FOLLOWS:". */
    private static boolean announcesConsensus(Sentence sentence) {
        Set<String> lemmas = sentence.tokens().stream().map(Token::lemma).collect(Collectors.toSet());
        boolean follows = LeadIn.is(sentence) && lemmas.contains("follow");
        return lemmas.contains("consensus") || (follows && !Collections.disjoint(lemmas, AGREEING));
    }

    /** "These steps are:" takes up the stance of the sentence before. */
    private Voice lead(Sentence sentence, List<Stance> stances) {
        Optional<Kind> kind = stances.isEmpty()
                ? latest.filter(k -> TAKING_UP.contains(sentence.tokens().get(0).lower()))
                : Optional.of(stances.get(stances.size() - 1).kind());
        return kind.map(k -> new Voice(k == Kind.COMMITMENT ? Voice.Mode.AGREED : Voice.Mode.SPEAKER, k, true))
                .orElse(base);
    }

    /** What speaks of no meeting is nobody's stance at one, unless its title says that several issue it. */
    static boolean isTitledJoint(Source source) {
        return JOINT_TITLE.matcher(source.title()).find();
    }

    private static boolean isJointText(AnnotatedDocument document, Quotations quotations) {
        long we = document.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t ->
                        JOINT.contains(t.lower()) && !quotations.cover(t.span().start()))
                .count();
        return we >= ENOUGH_WE || isTitledJoint(document.source());
    }
}
