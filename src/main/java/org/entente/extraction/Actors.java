package org.entente.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.document.Span;
import org.entente.extraction.party.PartyMention;
import org.entente.language.AnnotatedDocument;
import org.entente.language.Sentence;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.statement.PartyCode;

/** Which parties stand behind a subject, in the simplest way that will do until the discourse is read. */
final class Actors {
    private static final Set<String> ALL = Set.of(
            "we",
            "party",
            "side",
            "minister",
            "country",
            "participant",
            "leader",
            "meeting",
            "all",
            "both",
            "delegation",
            "government",
            "head",
            "member",
            "friend",
            "ally",
            "partner",
            "nation",
            "state",
            "official",
            "our");
    private static final Set<String> PRONOUNS = Set.of("they", "he", "she", "it", "who", "which");
    private static final Set<String> PERSONS =
            Set.of("secretary", "minister", "president", "spokesperson", "premier", "spokesman");

    private final List<PartyMention> mentions;
    private final Map<String, Set<PartyCode>> surnames = new HashMap<>();
    private final List<PartyCode> all;
    private List<PartyCode> last = List.of();

    Actors(AnnotatedDocument document, List<PartyMention> mentions) {
        this.mentions = mentions;
        document.sentences().forEach(this::learnNames);
        Set<PartyCode> early = new TreeSet<>();
        mentions.stream()
                .filter(m -> m.form() != PartyMention.Form.CAPITAL)
                .limit(20)
                .forEach(m -> early.addAll(m.codes()));
        this.all = new ArrayList<>(early);
    }

    /** "Chilean Foreign Minister Ana Rojas": the names after a party and an office stand for the party. */
    private void learnNames(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (PartyMention mention : mentions) {
            if (!sentence.span().contains(mention.span())) {
                continue;
            }
            boolean office = false;
            for (Token token : tokens) {
                if (token.span().start() < mention.span().end()) {
                    continue;
                }
                if (token.tag() != Tag.PROPER_NOUN && token.tag() != Tag.COORDINATOR) {
                    break;
                }
                if (Set.of("minister", "secretary", "president", "councilor").contains(token.lemma())) {
                    office = true;
                } else if (office && token.tag() == Tag.PROPER_NOUN) {
                    surnames.computeIfAbsent(token.lemma(), n -> new TreeSet<>())
                            .addAll(mention.codes());
                }
            }
        }
    }

    List<PartyCode> all() {
        return all;
    }

    List<PartyCode> last() {
        return last;
    }

    List<PartyCode> read(Sentence sentence, Span subject) {
        Set<PartyCode> codes = new TreeSet<>();
        mentions.stream().filter(m -> subject.contains(m.span())).forEach(m -> codes.addAll(m.codes()));
        for (Token token : sentence.tokens()) {
            if (subject.contains(token.span()) && token.tag() == Tag.PROPER_NOUN) {
                codes.addAll(surnames.getOrDefault(token.lemma(), Set.of()));
            }
        }
        if (codes.isEmpty()) {
            codes.addAll(byCommonNoun(sentence, subject));
        }
        if (!codes.isEmpty()) {
            last = List.copyOf(codes);
        }
        return List.copyOf(codes);
    }

    private List<PartyCode> byCommonNoun(Sentence sentence, Span subject) {
        for (Token token : sentence.tokens()) {
            if (!subject.contains(token.span())) {
                continue;
            }
            if (PRONOUNS.contains(token.lemma())
                    || (PERSONS.contains(token.lemma()) && !token.lower().endsWith("s"))) {
                return last;
            }
            if (ALL.contains(token.lemma())) {
                return all;
            }
        }
        return List.of();
    }
}
