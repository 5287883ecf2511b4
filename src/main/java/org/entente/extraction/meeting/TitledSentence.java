package org.entente.extraction.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.document.Span;
import org.entente.extraction.meeting.Offices.Use;
import org.entente.extraction.party.PartyMention;
import org.entente.language.Sentence;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.statement.PartyCode;

/** A sentence seen as titles, names and parties. Places are indexes of tokens. */
final class TitledSentence {
    private static final Set<String> LINKS = Set.of("of", "for", "to", "on", "and", "the", ",", "&", "in");
    private static final Set<String> LISTING = Set.of("of", "for", ",", "and");
    /** "Minister for Trade of the Federal Republic of Peru". */
    private static final Set<String> FORMS_OF_STATE = Set.of(
            "republic",
            "kingdom",
            "commonwealth",
            "government",
            "democratic",
            "socialist",
            "islamic",
            "federal",
            "arab");

    private static final int LONGEST_TITLE = 25;
    private static final int LONGEST_BRACKET = 14;
    private static final int LONGEST_MATTER = 5;

    private final String text;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Optional<PartyMention>> mentions;
    private final Offices offices;
    private final SentenceNames names;

    TitledSentence(String text, Sentence sentence, List<PartyMention> mentions, Offices offices) {
        this.text = text;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.mentions = ofEachToken(sentence, mentions);
        this.offices = offices;
        this.names = SentenceNames.in(text, sentence, this.mentions, offices);
    }

    /** The party that each token belongs to. */
    private static List<Optional<PartyMention>> ofEachToken(Sentence sentence, List<PartyMention> mentions) {
        List<PartyMention> within = mentions.stream()
                .filter(mention -> sentence.span().contains(mention.span()))
                .toList();
        return sentence.tokens().stream()
                .map(token -> within.stream()
                        .filter(mention -> mention.span().overlaps(token.span()))
                        .findFirst())
                .toList();
    }

    int size() {
        return tokens.size();
    }

    Sentence sentence() {
        return sentence;
    }

    String lower(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).lower() : "";
    }

    Span span(int from, int to) {
        return tokens.get(from).span().cover(tokens.get(to - 1).span());
    }

    String text(Span span) {
        return span.of(text).replaceAll("\\s+", " ");
    }

    /** What may be names, each as long as it can be. */
    List<Span> names() {
        return names.spans();
    }

    /** Where a name that begins at a token ends; the token itself where none begins. */
    int endOfName(int from) {
        return names.endOf(from);
    }

    boolean isNamePart(int at) {
        return names.isPart(at);
    }

    /** The words of a name, as names are compared. */
    List<People.Named> words(Span name) {
        return tokens.stream()
                .filter(token -> name.contains(token.span()))
                .map(token -> new People.Named(token.span(), token.lower()))
                .toList();
    }

    /** The one party that a token belongs to. */
    Optional<PartyCode> partyAt(int at) {
        return mentionAt(at)
                .map(PartyMention::codes)
                .filter(codes -> codes.size() == 1)
                .map(codes -> codes.get(0));
    }

    /** Where the party named at a token ends; the token itself where none is. */
    int endOfParty(int from) {
        Optional<PartyMention> mention = mentionAt(from);
        int at = from;
        while (mention.isPresent() && mentionAt(at).equals(mention)) {
            at++;
        }
        return at;
    }

    /** The one party that some words name. */
    List<PartyCode> partyWithin(int from, int to) {
        List<PartyCode> named = IntStream.range(from, to)
                .mapToObj(this::partyAt)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return named.size() == 1 ? named : List.of();
    }

    /** Where the short bracket that opens at a token ends; the token itself where none opens. */
    int endOfBracket(int from) {
        return lower(from).equals("(")
                ? IntStream.range(from, Math.min(tokens.size(), from + LONGEST_BRACKET))
                        .filter(at -> lower(at).equals(")"))
                        .map(at -> at + 1)
                        .findFirst()
                        .orElse(from)
                : from;
    }

    private Optional<PartyMention> mentionAt(int at) {
        return at >= 0 && at < tokens.size() ? mentions.get(at) : Optional.empty();
    }

    /** The title that begins at a token: qualifiers, an office, and what it is for. */
    Optional<Title> titleAt(int from) {
        int at = from;
        while (at < tokens.size()
                && at - from < LONGEST_TITLE
                && offices.at(tokens, at).isEmpty()) {
            boolean qualifies = isTitleWord(at);
            boolean links = at > from && isTitleWord(at - 1) && isQualifierLink(at);
            if (!qualifies && !links) {
                return Optional.empty();
            }
            at++;
        }
        if (at >= tokens.size() || at - from >= LONGEST_TITLE) {
            return Optional.empty();
        }
        boolean ofParty = offices.has(Use.PORTFOLIO, tokens.get(from))
                && mentionAt(from - 1).isPresent();
        if (at > from && !ofParty && isCapitalised(at) != isCapitalised(from)) {
            return Optional.empty();
        }
        Offices.Office office = offices.at(tokens, at).orElseThrow();
        return Optional.of(new Title(from, endOfTitle(at + office.length()), office));
    }

    private boolean isQualifierLink(int at) {
        return Set.of("and", ",", "'s", "’s", "of", "the").contains(lower(at));
    }

    private boolean isTitleWord(int at) {
        return at < tokens.size()
                && mentionAt(at).isEmpty()
                && (offices.has(Use.MODIFIER, tokens.get(at)) || offices.has(Use.PORTFOLIO, tokens.get(at)));
    }

    /** A title goes on over further offices, portfolios and, behind "of" or "to", parties. */
    private int endOfTitle(int from) {
        int end = from;
        int at = from;
        while (at < tokens.size() && at - from < LONGEST_TITLE) {
            Optional<Offices.Office> office = offices.at(tokens, at);
            if (office.isPresent() && !lower(at - 1).equals(",")) {
                at += office.get().length();
                end = at;
            } else if (isTitleWord(at)
                    || isFurtherMatter(at, from)
                    || isOwnMatter(at, from)
                    || (LISTING.contains(lower(at - 1)) && at > from && isMatterInList(at))
                    || (mentionAt(at).isPresent()
                            && (isBehindLink(at) || isPosting(at, from) || isTitleWord(endOfParty(at))))) {
                end = ++at;
            } else if (LINKS.contains(lower(at)) || (at > from && FORMS_OF_STATE.contains(lower(at)))) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    /** "the minister of mines and tunnels": written small like the office, nothing else could stand there. */
    private boolean isFurtherMatter(int at, int from) {
        return !isCapitalised(from - 1)
                && !isCapitalised(at)
                && Set.of("of", "and", "for").contains(lower(at - 1))
                && isTitleWord(lower(at - 1).equals("and") ? at - 2 : at + 2)
                && tokens.get(at).tag() == Tag.NOUN;
    }

    /** "Minister for River Works, Ana Rojas": words with capitals behind "for", up to a comma and a name. */
    private boolean isOwnMatter(int at, int from) {
        int link = at - 1;
        while (link >= from && isUnknownCapital(link)) {
            link--;
        }
        int end = at;
        while (isUnknownCapital(end)) {
            end++;
        }
        boolean ministry = offices.at(tokens, from - 1)
                .filter(office -> office.rank() == Person.Rank.MINISTER)
                .isPresent();
        return ministry
                && end > at
                && end - link <= LONGEST_MATTER
                && Set.of("for", "of").contains(lower(link))
                && lower(end).equals(",")
                && (isHonorific(end + 1) || endOfName(end + 1) > end + 2);
    }

    /** "Minister of Geology and Natural Resources": one word of a list in which the names of matters follow. */
    private boolean isMatterInList(int at) {
        boolean item =
                at + 2 < tokens.size() && isCapitalised(at) && mentionAt(at).isEmpty();
        return item
                && ((lower(at + 1).equals("and") && isTitleWord(at + 2))
                        || (lower(at + 1).equals(",") && (isTitleWord(at + 2) || isMatterInList(at + 2))));
    }

    /** "the ambassador in Lima, Ana Rojas". */
    private boolean isPosting(int at, int from) {
        return at == from + 1
                && lower(from).equals("in")
                && lower(endOfParty(at)).equals(",")
                && offices.at(tokens, from - 1)
                        .filter(office -> office.rank() == Person.Rank.OFFICIAL)
                        .isPresent();
    }

    private boolean isBehindLink(int at) {
        int before = at - 1;
        while (mentionAt(before).isPresent() || lower(before).equals("the")) {
            before--;
        }
        return Set.of("of", "to", "for").contains(lower(before));
    }

    /** Whether a finite verb stands at a token, or behind the adverb there. */
    boolean isVerb(int at) {
        int verb = at < tokens.size() && tokens.get(at).tag() == Tag.ADVERB ? at + 1 : at;
        return verb < tokens.size()
                && Set.of(Tag.VERB_PAST, Tag.VERB_PRESENT, Tag.MODAL, Tag.AUXILIARY)
                        .contains(tokens.get(verb).tag());
    }

    /** A word with a capital, or an acronym, that names no party. */
    boolean isUnknownCapital(int at) {
        return isNamePart(at)
                || (at >= 0
                        && at < tokens.size()
                        && isCapitalised(at)
                        && mentionAt(at).isEmpty());
    }

    boolean isPossessive(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isPossessive();
    }

    boolean isHonorific(int at) {
        return at >= 0 && at < tokens.size() && offices.has(Use.HONORIFIC, tokens.get(at)) && isCapitalised(at);
    }

    private boolean isCapitalised(int at) {
        return Character.isUpperCase(text.charAt(tokens.get(at).span().start()));
    }

    /** The words of a title: from the first to before the last token, and the office they are built around. */
    record Title(int from, int to, Offices.Office office) {}
}
