package org.entente.extraction.party;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.document.Span;
import org.entente.language.AnnotatedDocument;
import org.entente.language.Sentence;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.statement.Parties;
import org.entente.statement.Party;
import org.entente.statement.PartyCode;

/** Finds where a text names parties: the longest name wins, in one pass over each sentence. */
public final class PartyFinder {
    private final NameTree names;
    private final List<Phrases.Frame> frames;
    private final ShortNames shortNames = ShortNames.read();

    public PartyFinder(Parties parties) {
        Phrases phrases = Phrases.read();
        List<Name> all = new ArrayList<>(phrases.fixed());
        parties.all().forEach(party -> all.addAll(namesOf(party)));
        shortNames.names().forEach(all::add);
        this.names = NameTree.of(all);
        this.frames = phrases.framed();
    }

    /** All mentions, in the order of the text; they do not overlap. */
    public List<PartyMention> find(AnnotatedDocument document) {
        List<PartyMention> mentions = new ArrayList<>();
        String text = document.source().text();
        for (Sentence sentence : document.sentences()) {
            find(sentence, Piece.cut(text, sentence), mentions);
        }
        List<PartyMention> told = shortNames.told(mentions, text, Eras.year(document.source()));
        Eras times = Eras.of(document, told);
        return told.stream().map(times::then).toList();
    }

    private void find(Sentence sentence, List<Piece> pieces, List<PartyMention> mentions) {
        int at = 0;
        while (at < pieces.size()) {
            Optional<Name> found = names.longest(pieces, at);
            if (found.isEmpty()) {
                at++;
                continue;
            }
            Name name = found.get();
            int from = at;
            int to = at + name.pieces().size();
            if (name.form() == PartyMention.Form.SHORT && ShortNames.goesOn(pieces, to)) {
                at++;
                continue;
            }
            if (!name.codes().isEmpty()
                    && !isCommonWord(sentence, pieces.get(from).span())
                    && frames.stream().noneMatch(frame -> frame.holds(pieces, from, to, name.form()))
                    && !(name.shared() && isPartOfPersonName(sentence, pieces, from))) {
                Span span = new Span(
                        pieces.get(from).span().start(),
                        pieces.get(to - 1).span().end());
                mentions.add(new PartyMention(span, name.codes(), name.form()));
            }
            at = to;
        }
    }

    /** In a text all in capitals "US" and "WHO" are rather pronouns, which the token has in small letters. */
    private static boolean isCommonWord(Sentence sentence, Span word) {
        return sentence.tokens().stream()
                .filter(token -> token.span().equals(word)
                        && Character.isLowerCase(token.text().charAt(0)))
                .map(Token::tag)
                .anyMatch(tag -> tag == Tag.PRONOUN || tag == Tag.MODAL || tag == Tag.ADPOSITION);
    }

    /** Whether another name stands right before: "Michael Jordan", but not "with Jordan" or "Israel-Jordan". */
    private static boolean isPartOfPersonName(Sentence sentence, List<Piece> pieces, int at) {
        if (at == 0 || !pieces.get(at - 1).isCapitalised()) {
            return false;
        }
        Span before = pieces.get(at - 1).span();
        boolean adjacent = before.end() + 1 == pieces.get(at).span().start();
        return adjacent
                && sentence.tokens().stream()
                        .filter(token -> token.span().overlaps(before))
                        .map(Token::tag)
                        .anyMatch(tag -> tag == Tag.PROPER_NOUN || tag == Tag.NOUN);
    }

    private static List<Name> namesOf(Party party) {
        Party.Naming naming = party.naming();
        PartyMention.Form form = party.type() == Party.Type.GROUP ? PartyMention.Form.GROUP : PartyMention.Form.NAME;
        PartyMention.Form adjective =
                party.type() == Party.Type.GROUP ? PartyMention.Form.GROUP : PartyMention.Form.ADJECTIVE;
        List<String> proper = new ArrayList<>(List.of(naming.name()));
        Stream.of(naming.official()).filter(official -> !official.isEmpty()).forEach(proper::add);
        proper.addAll(naming.others());
        List<Name> names = new ArrayList<>();
        proper.forEach(name -> names.addAll(spellings(name, party, form)));
        naming.adjectives().forEach(name -> names.addAll(spellings(name, party, adjective)));
        naming.seats().forEach(name -> names.addAll(spellings(name, party, PartyMention.Form.CAPITAL)));
        return names;
    }

    /** A name with and without its accents ("Côte d'Ivoire"); one without is not found in a word that has them. */
    private static List<Name> spellings(String name, Party party, PartyMention.Form form) {
        List<PartyCode> codes = List.of(party.code());
        boolean shared = party.naming().shared().contains(name);
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Stream.of(name, plain)
                .distinct()
                .map(spelling -> new Name(Piece.cut(spelling), codes, form, shared))
                .toList();
    }
}
