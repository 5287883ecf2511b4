package org.entente.extraction.meeting;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.entente.extraction.meeting.MeetingWords.Use;
import org.entente.extraction.party.PartyMention;
import org.entente.language.Sentence;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.language.WordGroup;
import org.entente.statement.PartyCode;

/** Tells the parties that a sentence names as taking part in a meeting from places and from what the talks are about. */
final class Attendees {
    private static final Set<String> TOPICAL =
            Set.of("regarding", "about", "concerning", "discuss", "discussed", "against", "over", "amid");
    private static final String NAMES = "(?:the )?(?:\\p{Lu}[\\p{L}.]*,? ?){0,3}$";
    private static final Pattern BEHIND_PLACE = Pattern.compile("\\b(?:in|at|against|towards?|into|about) " + NAMES);
    /** What somebody gives, asks or says, but not "a visit to Peru". */
    private static final Pattern BEHIND_MATTER =
            Pattern.compile("(?<!\\b(?:[Vv]isits?|[Vv]isited|[Tt]rips?|[Tt]ours?|[Tt]ravell?ed|[Tt]ravels?) )"
                    + "\\b(?:on|over|for|to|behind|with regard to) (?:the |and |\\p{Lu}[\\p{L}.]*,? ){0,6}$");

    /** "was represented by its minister for trade, and Peru by its envoy". */
    private static final Pattern REPRESENTED =
            Pattern.compile(" (?:by (?:its|their|H\\.E\\.)|(?:was|were) represented) ");

    private static final Pattern BETWEEN = Pattern.compile("\\bbetween [^,;.]{0,60}$");
    private static final Set<String> SAYING = Set.of("say", "state");
    private static final Set<String> ATTENDING = WordGroup.named("attends");

    private static final Set<Tag> NOUNS = Set.of(Tag.NOUN, Tag.PROPER_NOUN, Tag.ADJECTIVE);

    private static final int NEAR = 5;

    private final String text;
    private final MeetingWords words;
    private final Sentence sentence;

    Attendees(String text, MeetingWords words, Sentence sentence) {
        this.text = text;
        this.words = words;
        this.sentence = sentence;
    }

    /** The parties named as taking part before an offset. */
    List<PartyCode> before(int end, List<PartyMention> mentions) {
        if (sentence.span().of(text).contains("as observers")) {
            return List.of();
        }
        return mentions.stream()
                .filter(mention -> mention.span().start() < end)
                .filter(this::takesPart)
                .flatMap(mention -> mention.codes().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private boolean takesPart(PartyMention mention) {
        String before = text.substring(sentence.span().start(), mention.span().start());
        if (mention.form() == PartyMention.Form.CAPITAL) {
            return BETWEEN.matcher(before).find();
        }
        return REPRESENTED
                        .matcher(text)
                        .region(mention.span().end(), sentence.span().end())
                        .lookingAt()
                || (!BEHIND_PLACE.matcher(before).find()
                        && !BEHIND_MATTER.matcher(before).find()
                        && !describesMatter(mention));
    }

    /** "the Peruvian troops", "Kenya's fish": what belongs to a party and cannot meet. */
    private boolean describesMatter(PartyMention mention) {
        List<Token> tokens = sentence.tokens();
        int next = IntStream.range(0, tokens.size())
                .filter(at -> tokens.get(at).span().start() >= mention.span().end())
                .findFirst()
                .orElse(tokens.size());
        next += next < tokens.size() && tokens.get(next).isPossessive() ? 1 : 0;
        int last = next;
        while (last < tokens.size() && NOUNS.contains(tokens.get(last).tag())) {
            last++;
        }
        boolean noun = last > next && tokens.get(last - 1).tag() == Tag.NOUN;
        return noun
                && mention.form() != PartyMention.Form.GROUP
                && tokens.subList(next, last).stream()
                        .noneMatch(token -> words.has(Use.EVENT, token)
                                || words.has(Use.PEOPLE, token)
                                || Character.isUpperCase(token.text().charAt(0)));
    }

    /** Where the sentence stops telling who meets and begins to tell about what. */
    int end(int trigger) {
        List<Token> tokens = sentence.tokens();
        for (int at = trigger + 1; at < tokens.size(); at++) {
            if (opensMatter(tokens, at)) {
                return tokens.get(at).span().start();
            }
        }
        return tokens.get(tokens.size() - 1).span().end();
    }

    /** Where behind an offset those are named who were there (", attended on the Kenyan side by Minister Otieno"); else the sentence's end. */
    int attendedFrom(int offset) {
        List<Token> tokens = sentence.tokens();
        return IntStream.range(0, tokens.size() - 1)
                .filter(at -> tokens.get(at).span().start() >= offset)
                .filter(at -> ATTENDING.contains(tokens.get(at).lemma()))
                .filter(at -> tokens.subList(at + 1, Math.min(tokens.size(), at + NEAR + 1)).stream()
                        .anyMatch(token -> token.lower().equals("by")))
                .map(at -> tokens.get(at).span().end())
                .findFirst()
                .orElse(sentence.span().end());
    }

    private static boolean opensMatter(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        if (at + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(at + 1);
        boolean purpose = word.equals("to") && next.tag() == Tag.VERB_BASE;
        boolean onMatter = word.equals("on")
                && (hasMargins(tokens, at)
                        || (!next.text().matches("\\p{Lu}.*|\\d.*") && !hasNear(tokens, at, Set.of("side"))));
        boolean result = word.equals(",") && next.tag() == Tag.VERB_ING && !ATTENDING.contains(next.lemma());
        boolean said = (word.equals("that") && tokens.get(at).tag() == Tag.SUBORDINATOR)
                || (word.equals("which") && tokens.get(at - 1).tag() == Tag.ADPOSITION);
        boolean reported = at > 0
                && SAYING.contains(tokens.get(at).lemma())
                && tokens.get(at).tag() == Tag.VERB_PAST;
        boolean topical = TOPICAL.contains(word) && !tokens.get(at - 1).lemma().equals("preside");
        return topical || purpose || onMatter || result || said || reported;
    }

    private static boolean hasMargins(List<Token> tokens, int at) {
        return hasNear(tokens, at, Set.of("margins", "sidelines"));
    }

    private static boolean hasNear(List<Token> tokens, int at, Set<String> words) {
        return tokens.subList(at, Math.min(tokens.size(), at + NEAR)).stream()
                .anyMatch(token -> words.contains(token.lower()));
    }
}
