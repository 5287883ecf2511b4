package org.entente.extraction.meeting;

import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.document.CodePoints;
import org.entente.document.Span;
import org.entente.extraction.meeting.MeetingWords.Use;
import org.entente.language.AnnotatedDocument;
import org.entente.language.Sentence;
import org.entente.language.Tag;
import org.entente.language.Token;
import org.entente.statement.Evidence;
import org.entente.statement.MeetingReport;
import org.entente.statement.Participation;

/** Finds who speaks in a text: names next to a verb of speech. */
final class Speakers {
    private static final int NEXT = 2;
    private static final int LONGEST_TITLE = 12;
    private static final Set<String> PRONOUNS = Set.of("he", "she");

    private final AnnotatedDocument document;
    private final CodePoints codePoints;
    private final NavigableMap<Integer, Sentence> sentences = new TreeMap<>();
    private final MeetingWords words;

    Speakers(AnnotatedDocument document, MeetingWords words) {
        this.document = document;
        this.codePoints = CodePoints.of(document.source().text());
        this.words = words;
        document.sentences().forEach(sentence -> sentences.put(sentence.span().start(), sentence));
    }

    List<Participation> outside(List<Person> people, List<MeetingReport> meetings) {
        Set<String> inside = meetings.stream()
                .flatMap(meeting -> meeting.participations().stream())
                .map(Participation::person)
                .collect(Collectors.toSet());
        return people.stream()
                .filter(person -> !inside.contains(person.name()) && speaks(person))
                .map(person -> new Participation(
                        person.name(),
                        person.party(),
                        person.office(),
                        Participation.Role.SPEAKER,
                        Evidence.of(document.source(), person.mentions().get(0), codePoints)))
                .toList();
    }

    boolean speaks(Person person) {
        return person.mentions().stream().anyMatch(this::standsAtSpeech);
    }

    /** "Otieno was wary. He told the meeting that": who speaks to those who met was there. */
    boolean addresses(Person person) {
        return person.mentions().stream().anyMatch(mention -> {
            Sentence named = sentences.floorEntry(mention.start()).getValue();
            return sentences.tailMap(named.span().start(), true).values().stream()
                    .limit(NEXT)
                    .filter(sentence -> sentence.paragraph() == named.paragraph())
                    .filter(sentence -> sentence.equals(named) || isPronoun(sentence))
                    .anyMatch(this::hasAddress);
        });
    }

    private static boolean isPronoun(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> PRONOUNS.contains(token.lower()));
    }

    private boolean hasAddress(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return IntStream.range(0, tokens.size() - 2)
                .anyMatch(at -> tokens.get(at).lower().equals("told")
                        && tokens.get(at + 1).lower().equals("the")
                        && (words.has(Use.EVENT, tokens.get(at + 2))
                                || tokens.get(at + 2).lower().equals("room")));
    }

    private boolean standsAtSpeech(Span mention) {
        return hasSpeechBeside(sentences.floorEntry(mention.start()).getValue(), mention);
    }

    /** "Otieno said", "said Kenyan spokesperson Otieno", "the minister, Otieno, said". */
    private boolean hasSpeechBeside(Sentence sentence, Span mention) {
        List<Token> tokens = sentence.tokens();
        int at = 0;
        while (at < tokens.size() && tokens.get(at).span().start() < mention.start()) {
            at++;
        }
        int end = at;
        while (end < tokens.size() && tokens.get(end).span().start() < mention.end()) {
            end++;
        }
        int verb = at - 1;
        while (verb >= 0
                && at - verb <= LONGEST_TITLE
                && !tokens.get(verb).text().matches("[,.:;()]|to|for|that")) {
            if (words.has(Use.SPEECH, tokens.get(verb))
                    && tokens.get(verb).lemma().matches("say|tell|add|stress|explain")) {
                return true;
            }
            verb--;
        }
        if (isLabel(tokens, end)) {
            return true;
        }
        boolean apposed = end + 1 < tokens.size()
                && tokens.get(end).text().equals(",")
                && words.has(Use.SPEECH, tokens.get(end + 1));
        if (apposed) {
            return true;
        }
        if (isAmongSubjects(tokens, at, end)) {
            return true;
        }
        int behind = behindApposition(tokens, behindState(tokens, end));
        return tokens.subList(behind, Math.min(tokens.size(), behind + NEXT)).stream()
                .anyMatch(token -> words.has(Use.SPEECH, token));
    }

    /** "Ministers Otieno and Quispe and the envoy, Rojas, outlined": the names with which a sentence begins. */
    private boolean isAmongSubjects(List<Token> tokens, int from, int to) {
        boolean opens = (to >= tokens.size() || !tokens.get(to).isPossessive())
                && tokens.subList(0, from).stream().noneMatch(Speakers::endsSubject);
        return opens
                && tokens.subList(to, tokens.size()).stream()
                        .filter(Speakers::endsSubject)
                        .findFirst()
                        .filter(verb -> words.has(Use.SPEECH, verb))
                        .isPresent();
    }

    private static boolean endsSubject(Token token) {
        return Triggers.VERBS.contains(token.tag())
                || Set.of(Tag.MODAL, Tag.AUXILIARY, Tag.SUBORDINATOR).contains(token.tag());
    }

    /** "MINISTER OTIENO: ", "OTIENO (through interpreter): ". */
    private static boolean isLabel(List<Token> tokens, int end) {
        int colon = end;
        if (colon < tokens.size() && tokens.get(colon).text().equals("(")) {
            while (colon < tokens.size() && !tokens.get(colon).text().equals(")")) {
                colon++;
            }
            colon++;
        }
        return colon < tokens.size()
                && tokens.get(colon).text().equals(":")
                && tokens.subList(0, end).stream()
                        .allMatch(token -> token.text().equals(token.text().toUpperCase(Locale.ROOT)));
    }

    /** "Otieno of Kenya said", "Otieno of South Africa said". */
    private static int behindState(List<Token> tokens, int end) {
        int at = end;
        if (at < tokens.size() && tokens.get(at).lower().equals("of")) {
            at++;
            while (at < tokens.size() && tokens.get(at).tag() == Tag.PROPER_NOUN) {
                at++;
            }
        }
        return at;
    }

    /** "Otieno, the minister of trade of Kenya, said": where what stands between commas ends. */
    private static int behindApposition(List<Token> tokens, int end) {
        if (end >= tokens.size() || !tokens.get(end).text().equals(",")) {
            return end;
        }
        return IntStream.range(end + 1, Math.min(tokens.size(), end + LONGEST_TITLE))
                .filter(at -> tokens.get(at).text().equals(","))
                .map(at -> at + 1)
                .findFirst()
                .orElse(end);
    }
}
