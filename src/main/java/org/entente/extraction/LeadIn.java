package org.entente.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.document.Span;
import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.extraction.clause.TokenRange;
import org.entente.extraction.clause.VerbGroup;
import org.entente.extraction.stance.Stance;
import org.entente.language.Sentence;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.language.WordGroup;

/** The sentence that a list begins with: "The two sides agreed to:". */
final class LeadIn {
    private static final int LONGEST_SUBJECT = 9;
    private static final Set<String> OPEN_ENDS = Set.of("to", "that", "of", "on", "for", "by");

    private static final Set<String> SUBJECTS = Set.of("the", "they", "we", "both");
    private static final Set<String> ASSEMBLING = WordGroup.named("assembles");
    private static final Set<String> MINDED = WordGroup.named("minded");
    private static final Set<String> UNFINISHED = Set.of(",", ":");
    private static final Set<Tag> FINITE =
            Set.of(Tag.VERB_PRESENT, Tag.VERB_PAST, Tag.VERB_BASE, Tag.MODAL, Tag.AUXILIARY);
    private static final Set<Tag> UNFIT = Set.of(Tag.ADPOSITION, Tag.SUBORDINATOR, Tag.ADVERB);
    private static final Set<String> EXAMPLES = WordGroup.named("exemplifies");

    private LeadIn() {}

    /** Whether a sentence ends where the items of a list go on. */
    static boolean is(Sentence sentence) {
        return last(sentence).text().equals(":") || isOpen(sentence);
    }

    /** "agreed to:", "must also:", which say nothing without an item, unlike "agreed to cooperate, including to:". */
    static boolean isOpen(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int end = length(sentence) - 1;
        boolean modal = end > 0
                && (tokens.get(end).tag() == Tag.MODAL
                        || (tokens.get(end).tag() == Tag.ADVERB
                                && tokens.get(end - 1).tag() == Tag.MODAL));
        return modal
                || (end > 0
                        && OPEN_ENDS.contains(tokens.get(end).lower())
                        && !EXAMPLES.contains(tokens.get(end - 1).lower()));
    }

    /**
     * "The Security Council,", "They:", "The Ministers of Kenya and Peru, meeting in Lima,", "We, the leaders of Kenya;": whose
     * verbs the lines below have.
     */
    static Optional<TokenRange> subject(ParsedSentence sentence) {
        String last = last(sentence.sentence()).text();
        boolean breaksOff = last.equals(",") || last.equals(";");
        boolean finite = sentence.clauses().stream()
                .map(Clause::verb)
                .anyMatch(verb -> verb.form() == VerbGroup.Form.FINITE && !(breaksOff && tellsOfMeeting(verb)));
        int end = sentence.clauses().stream()
                .mapToInt(clause -> clause.verb().range().from())
                .findFirst()
                .orElse(length(sentence.sentence()));
        boolean open = sentence.sentence().role() == Sentence.Role.LIST_ITEM
                ? last.equals(";")
                : UNFINISHED.contains(last) || (end <= LONGEST_SUBJECT && !last.equals("."));
        boolean names = !finite && SUBJECTS.contains(sentence.token(0).lower()) && open && end > 0;
        return names ? Optional.of(new TokenRange(0, end)) : Optional.empty();
    }

    /** "at their session held in Lima,", "assembled in Lima;": what looks like a verb in the past tells of whom. */
    private static boolean tellsOfMeeting(VerbGroup verb) {
        return verb.past()
                && verb.modal().isEmpty()
                && (ASSEMBLING.contains(verb.lemma()) || verb.lemma().equals("hold"));
    }

    /**
     * "2. URGES the Fund to", "3. Welcome the offer" under the name of who declares: the verb that opens an operative
     * paragraph is finite.
     */
    static boolean isOperative(Sentence item, boolean declared) {
        Token verb = item.tokens().get(first(item));
        boolean capitals =
                verb.lower().length() > 2 && verb.text().equals(verb.text().toUpperCase(Locale.ROOT));
        boolean listed = item.role() == Sentence.Role.LIST_ITEM;
        boolean leads = declared && is(item);
        return ((listed && (declared || capitals)) || leads) && mayBeVerb(verb);
    }

    static Sentence operative(Sentence item) {
        List<Token> words = new ArrayList<>(item.tokens());
        int verb = first(item);
        words.set(verb, tagged(words.get(verb), Tag.VERB_PRESENT));
        return new Sentence(item.span(), item.role(), item.paragraph(), words);
    }

    /** "Deeply concerned at the drought,", "MINDFUL of the treaty;": how those who declare are minded. */
    static boolean isPreamble(Sentence sentence) {
        String last = last(sentence).text();
        return (last.equals(",") || last.equals(";")) && MINDED.contains(word(sentence, first(sentence)));
    }

    /** Behind an adverb: "solemnly declare". */
    private static int first(Sentence sentence) {
        return sentence.tokens().get(0).tag() == Tag.ADVERB && sentence.tokens().size() > 1 ? 1 : 0;
    }

    private static String word(Sentence sentence, int at) {
        return sentence.tokens().get(at).lower();
    }

    /** "[are] deeply concerned at the drought": as the sentence that it stands for. */
    static Sentence preamble(Sentence sentence) {
        List<Token> words = new ArrayList<>(sentence.tokens());
        int start = sentence.span().start();
        words.add(0, new Token(new Span(start, start), "are", "are", "be", Tag.AUXILIARY));
        int adjective = first(sentence) + 1;
        words.set(adjective, tagged(words.get(adjective), Tag.ADJECTIVE));
        return new Sentence(sentence.span(), sentence.role(), sentence.paragraph(), words);
    }

    /** "Invites the member states to:" under the name of who does. */
    static boolean lacksSubject(Sentence sentence) {
        return sentence.tokens().get(0).tag() == Tag.VERB_PRESENT;
    }

    /** "agreed to:". */
    static boolean endsInTo(Sentence sentence) {
        return isOpen(sentence)
                && sentence.tokens().get(length(sentence) - 1).lower().equals("to");
    }

    /** How many of its words an item goes on from. */
    static int length(Sentence sentence) {
        int size = sentence.tokens().size();
        return last(sentence).text().equals(":") ? size - 1 : size;
    }

    /** The stances that need no item to be whole, unlike the one that the lead-in breaks off. */
    static List<Stance> whole(Sentence leadIn, List<Stance> stances) {
        int end = length(leadIn) - 1;
        return isOpen(leadIn)
                ? stances.stream().filter(stance -> stance.quote().to() < end).toList()
                : stances;
    }

    /** The sentence that the lead-in and its first item make together. */
    static Sentence with(Sentence leadIn, Sentence item) {
        List<Token> tokens = new ArrayList<>(leadIn.tokens().subList(0, length(leadIn)));
        int end = tokens.size() - 1;
        Token open = tokens.get(end);
        List<Token> rest = new ArrayList<>(item.tokens());
        if (open.lower().equals("to") && mayBeVerb(rest.get(0))) {
            tokens.set(end, tagged(open, Tag.PARTICLE));
            rest.set(0, tagged(rest.get(0), Tag.VERB_BASE));
        }
        tokens.addAll(rest);
        return new Sentence(leadIn.span().cover(item.span()), Sentence.Role.PROSE, leadIn.paragraph(), tokens);
    }

    /** "All members to open their ports": what somebody is asked to do, without a finite verb. */
    static boolean isUnmarkedItem(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int to = 0;
        while (to < tokens.size() && !FINITE.contains(tokens.get(to).tag()) && !isTo(tokens.get(to))) {
            to++;
        }
        return to > 0
                && to + 1 < tokens.size()
                && isTo(tokens.get(to))
                && !UNFIT.contains(tokens.get(0).tag());
    }

    private static boolean isTo(Token token) {
        return token.tag() == Tag.PARTICLE && token.lower().equals("to");
    }

    static Sentence item(Sentence sentence) {
        return new Sentence(sentence.span(), Sentence.Role.LIST_ITEM, sentence.paragraph(), sentence.tokens());
    }

    /**
     * The item "to open the border" as a bare verb phrase.
     *
     * @param to whether the lead-in has the "to", so that the item begins with its verb
     */
    static Sentence bare(Sentence item, boolean to) {
        List<Token> tokens = item.tokens();
        boolean infinitive = tokens.size() > 1
                && tokens.get(0).lower().equals("to")
                && tokens.get(1).tag() == Tag.VERB_BASE;
        if (infinitive) {
            return new Sentence(item.span(), item.role(), item.paragraph(), tokens.subList(1, tokens.size()));
        }
        if (!to || !mayBeVerb(tokens.get(0))) {
            return item;
        }
        List<Token> words = new ArrayList<>(tokens);
        words.set(0, tagged(words.get(0), Tag.VERB_BASE));
        return new Sentence(item.span(), item.role(), item.paragraph(), words);
    }

    /** "review, by 2030, the plans": by itself it looks like a noun. */
    private static boolean mayBeVerb(Token token) {
        return token.tag() == Tag.VERB_BASE
                || (token.tag() == Tag.NOUN && token.lower().equals(token.lemma()));
    }

    private static Token tagged(Token token, Tag tag) {
        return new Token(token.span(), token.text(), token.lower(), token.lemma(), tag);
    }

    private static Token last(Sentence sentence) {
        return sentence.tokens().get(sentence.tokens().size() - 1);
    }
}
