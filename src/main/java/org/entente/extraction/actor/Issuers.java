package org.entente.extraction.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.document.Span;
import org.entente.language.Sentence;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.statement.Parties;
import org.entente.statement.Party;
import org.entente.statement.PartyCode;

/**
 * In whose name a joint text speaks, where its head says so: "We, the ministers of Kenya and Peru, met", "issued by the
 * leaders of the Nordic countries", a headline with one group ("G7 Trade Ministers’ Statement"). Guests of a meeting do
 * not speak in its text.
 */
record Issuers(Mentions mentions, Parties register) {
    private static final int HEAD = 12;
    private static final Set<String> TEXTS = Set.of("statement", "communique", "communiqué", "declaration", "text");
    private static final Set<String> ISSUING = Set.of("release", "issue", "adopt", "endorse", "make", "agree");
    /** What follows these is no issuer: "issued by the ministers after talks in Peru", "the G7 statement on Peru". */
    private static final Set<String> AFTER_ISSUER = Set.of(
            "following",
            "after",
            "at",
            "on",
            "in",
            "as",
            "during",
            "regarding",
            "about",
            "concerning",
            "against",
            "to");

    /** The parties, at least two or a group; none where the text does not say. */
    List<PartyCode> find() {
        List<Sentence> head = mentions.sentences().values().stream().limit(HEAD).toList();
        return Stream.concat(
                        head.stream().flatMap(sentence -> Stream.of(apposition(sentence), agents(sentence))),
                        head.stream().limit(1).map(this::headlineGroup))
                .filter(this::areSeveral)
                .findFirst()
                .orElse(List.of());
    }

    private boolean areSeveral(List<PartyCode> parties) {
        boolean group = parties.stream()
                .flatMap(code -> register.find(code).stream())
                .anyMatch(party -> party.type() == Party.Type.GROUP);
        long members = parties.stream()
                .flatMap(code -> register.members(code).stream())
                .distinct()
                .count();
        return group || members > 1;
    }

    /** "We, the Ministers of …, ". */
    private List<PartyCode> apposition(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int at = 0; at + 2 < tokens.size(); at++) {
            boolean mark = tokens.get(at + 1).tag() == Tag.PUNCTUATION;
            int article = mark ? at + 2 : at + 1;
            if (tokens.get(at).lower().equals("we")
                    && tokens.get(article).lower().equals("the")) {
                return partiesUntilVerb(tokens, article);
            }
        }
        return List.of();
    }

    private List<PartyCode> partiesUntilVerb(List<Token> tokens, int from) {
        int to = from;
        while (to < tokens.size() && !isFinite(tokens.get(to))) {
            to++;
        }
        return to > from ? parties(tokens, from, to) : List.of();
    }

    private static boolean isFinite(Token token) {
        return token.tag() == Tag.VERB_PAST
                || token.tag() == Tag.VERB_PRESENT
                || token.tag() == Tag.AUXILIARY
                || token.tag() == Tag.MODAL;
    }

    /** "was issued by …, and endorsed by …". */
    private List<PartyCode> agents(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<PartyCode> found = new ArrayList<>();
        boolean text = tokens.stream().anyMatch(token -> TEXTS.contains(token.lemma()));
        for (int at = 1; text && at + 1 < tokens.size(); at++) {
            if (tokens.get(at).lower().equals("by")
                    && (ISSUING.contains(tokens.get(at - 1).lemma())
                            || TEXTS.contains(tokens.get(at - 1).lemma()))) {
                found.addAll(parties(tokens, at + 1, endOfIssuer(tokens, at + 1)));
            }
        }
        return found.stream().distinct().toList();
    }

    private List<PartyCode> headlineGroup(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean people = tokens.stream()
                .anyMatch(token -> Count.isPlural(token) && mentions.nouns().means(token, Noun.OFFICE));
        List<PartyCode> named = parties(tokens, 0, endOfIssuer(tokens, 0));
        return people && sentence.role() == Sentence.Role.HEADING && named.size() == 1 ? named : List.of();
    }

    private static int endOfIssuer(List<Token> tokens, int from) {
        int to = from;
        while (to < tokens.size() && !AFTER_ISSUER.contains(tokens.get(to).lower())) {
            to++;
        }
        return to;
    }

    private List<PartyCode> parties(List<Token> tokens, int from, int to) {
        Optional<Span> words = from < to
                ? Optional.of(tokens.get(from).span().cover(tokens.get(to - 1).span()))
                : Optional.empty();
        return words.map(mentions::parties).orElse(List.of());
    }
}
