package org.entente.extraction.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.entente.document.Span;
import org.entente.extraction.meeting.Offices.Use;
import org.entente.extraction.party.PartyMention;
import org.entente.language.Sentence;
import org.entente.language.Tag;
import org.entente.language.Token;

/** What may be names of people in a sentence, by its form alone. Places are indexes of tokens. */
final class SentenceNames {
    private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III");
    private static final Set<Tag> NEVER_IN_HEADLINE_NAMES = Set.of(
            Tag.VERB_PRESENT, Tag.VERB_PAST, Tag.VERB_BASE, Tag.VERB_ING, Tag.MODAL, Tag.AUXILIARY, Tag.ADPOSITION);
    private static final int LONGEST_NAME = 6;
    private static final Pattern NAME_PART = Pattern.compile("(?:al-|el-|ul-)?\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{L}");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.?|(?:\\p{Lu}\\.){2,3}");
    private static final Pattern GIVEN = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{L}\\p{Ll}+");
    private static final int SHORT = 3;

    private final String text;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Optional<PartyMention>> mentions;
    private final Offices offices;
    private final List<Boolean> parts;

    private SentenceNames(String text, Sentence sentence, List<Optional<PartyMention>> mentions, Offices offices) {
        this.text = text;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.mentions = mentions;
        this.offices = offices;
        this.parts = IntStream.range(0, tokens.size()).mapToObj(this::canBePart).toList();
    }

    /** @param mentions the party that each token belongs to */
    static SentenceNames in(String text, Sentence sentence, List<Optional<PartyMention>> mentions, Offices offices) {
        return new SentenceNames(text, sentence, mentions, offices);
    }

    /** The names, each as long as it can be. */
    List<Span> spans() {
        List<Span> names = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int end = endOf(at);
            if (end > at) {
                names.add(tokens.get(at).span().cover(tokens.get(end - 1).span()));
            }
            at = Math.max(end, at + 1);
        }
        return List.copyOf(names);
    }

    /** Where a name that begins at a token ends; the token itself where none begins. */
    int endOf(int from) {
        int at = from;
        while (at < tokens.size() && at - from < LONGEST_NAME && (isPart(at) || joinsName(at, from))) {
            at++;
        }
        return at;
    }

    private boolean joinsName(int at, int from) {
        Token token = tokens.get(at);
        boolean particle = isParticle(at) && (isPart(at + 1) || (isParticle(at + 1) && isPart(at + 2)));
        boolean initial = isInitial(at) && (at > from || isPart(at + 1) || (isInitial(at + 1) && isPart(at + 2)));
        boolean comma = at > from && token.text().equals(",") && (isSuffix(at + 1) || isGivenName(at, from));
        boolean honour =
                at > from && isHonorific(at) && isPart(at + 1) && !token.text().endsWith(".");
        return particle
                || initial
                || comma
                || honour
                || (at > from && isSuffix(at))
                || (at == from && isShortSurname(at));
    }

    private boolean isInitial(int at) {
        return at < tokens.size() && INITIALS.matcher(tokens.get(at).text()).matches();
    }

    /** "Vice Minister An Li": right behind a title a capital makes a name of a short function word. */
    private boolean isShortSurname(int at) {
        return sentence.role() != Sentence.Role.HEADING
                && at > 0
                && isCapitalised(at)
                && isCapitalised(at - 1)
                && offices.has(Use.NEVER, tokens.get(at))
                && tokens.get(at).text().length() <= SHORT
                && isPart(at + 1);
    }

    private boolean isSuffix(int at) {
        return at < tokens.size() && SUFFIXES.contains(tokens.get(at).text());
    }

    /** "Dr. Roh, Tae-Il, the": a given name of two parts behind the surname. */
    private boolean isGivenName(int comma, int from) {
        return comma == from + 1
                && comma + 2 < tokens.size()
                && GIVEN.matcher(tokens.get(comma + 1).text()).matches()
                && tokens.get(comma + 2).text().equals(",");
    }

    private boolean isParticle(int at) {
        return at < tokens.size() && offices.has(Use.PARTICLE, tokens.get(at));
    }

    boolean isPart(int at) {
        return at < tokens.size() && parts.get(at);
    }

    private boolean canBePart(int at) {
        if (at > 0 && offices.areName(tokens.get(at - 1), tokens.get(at)) && isCapitalised(at)) {
            return true;
        }
        if (!NAME_PART.matcher(tokens.get(at).text()).matches()
                || mentions.get(at).isPresent()) {
            return false;
        }
        Token token = tokens.get(at);
        boolean verbInHeadline =
                sentence.role() == Sentence.Role.HEADING && NEVER_IN_HEADLINE_NAMES.contains(token.tag());
        return !verbInHeadline
                && !offices.has(Use.NEVER, token)
                && !offices.has(Use.MODIFIER, token)
                && !offices.has(Use.PORTFOLIO, token)
                && !offices.has(Use.HONORIFIC, token)
                && offices.at(tokens, at).isEmpty();
    }

    private boolean isHonorific(int at) {
        return offices.has(Use.HONORIFIC, tokens.get(at)) && isCapitalised(at);
    }

    private boolean isCapitalised(int at) {
        return Character.isUpperCase(text.charAt(tokens.get(at).span().start()));
    }
}
