package org.entente.language;

import static java.util.Collections.disjoint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Parts of speech: the lexicon proposes, the neighbours decide, the statistical model breaks what ties are left. */
final class Tagger {
    private static final String SYMBOLS = "$€£¥%+=#§°";
    private static final String SPEECH_OPENERS = ":•–—'";
    private static final EnumSet<Tag> GRAMMATICAL =
            EnumSet.of(Tag.DETERMINER, Tag.PRONOUN, Tag.ADPOSITION, Tag.COORDINATOR, Tag.SUBORDINATOR, Tag.AUXILIARY);
    private static final Set<String> SUBJECTS = Set.of("it", "he", "she", "that", "there", "what", "who", "here");

    /** Longer words in capitals that can only be verbs are no acronyms: "b) DIRECTED the Secretariat". */
    private static final int LONGEST_ACRONYM = 4;

    private static final Set<String> NAME_PARTICLES = Set.of(
            "da", "de", "del", "der", "di", "do", "dos", "du", "el", "al", "bin", "ibn", "la", "ten", "van", "von");
    private static final EnumSet<Tag> BEFORE_ADVERBS = EnumSet.of(
            Tag.VERB_PAST, Tag.VERB_PRESENT, Tag.VERB_PARTICIPLE, Tag.NOUN, Tag.PROPER_NOUN, Tag.PRONOUN, Tag.ADVERB);

    private final Lexicon lexicon;
    private final Endings endings = new Endings();
    private final StatisticalTagger statistics = new StatisticalTagger();

    Tagger(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Tag> tag(List<String> words, Sentence.Role role) {
        List<String> lower = words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT).replace('’', '\''))
                .toList();
        String[] guesses = statistics.guess(words);
        List<EnumSet<Tag>> readings = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            readings.add(readings(words, lower.get(i), i, guesses[i]));
        }
        return decide(new WordSeries(lower, readings, guesses, role));
    }

    private static List<Tag> decide(WordSeries series) {
        var verbs = new VerbRules(series);
        var functionWords = new FunctionWordRules(series);
        for (int i = 0; i < series.size(); i++) {
            series.decide(i, choose(series, i, verbs, functionWords));
        }
        return series.decided();
    }

    private static Tag choose(WordSeries series, int i, VerbRules verbs, FunctionWordRules functionWords) {
        EnumSet<Tag> options = series.options(i);
        if (tellsWhen(series, i)) {
            return Tag.ADVERB;
        }
        if (series.word(i).equals("there") && (series.has(i + 1, Tag.AUXILIARY) || series.has(i + 1, Tag.MODAL))) {
            return Tag.PRONOUN;
        }
        if (functionWords.joinsClause(i)) {
            return Tag.SUBORDINATOR;
        }
        if (options.contains(Tag.MODAL)) {
            return functionWords.modal(i);
        }
        if (options.contains(Tag.ADPOSITION) && options.contains(Tag.VERB_ING)) {
            return series.tag(i - 1) == Tag.AUXILIARY ? Tag.VERB_ING : Tag.ADPOSITION;
        }
        if (!disjoint(options, WordSeries.VERBAL)) {
            return verbs.choose(i);
        }
        return options.size() == 1 ? apostrophe(series, i, options.iterator().next()) : functionWords.choose(i);
    }

    /** "agreed Thursday to", "the ministers yesterday agreed", but "on Thursday", "Thursday's talks". */
    private static boolean tellsWhen(WordSeries series, int i) {
        return DayWords.isDay(series.word(i))
                && (BEFORE_ADVERBS.contains(series.tag(i - 1))
                        || (series.word(i - 1).equals(",") && series.has(i + 1, Tag.VERB_PAST)))
                && !series.word(i + 1).startsWith("'");
    }

    /** "it's" is "it is", "China's" and "ministers'" are possessives. */
    private static Tag apostrophe(WordSeries series, int i, Tag only) {
        if (series.word(i).equals("'s") && SUBJECTS.contains(series.word(i - 1))) {
            return Tag.AUXILIARY;
        }
        boolean possessive = series.word(i).equals("'")
                && series.word(i - 1).endsWith("s")
                && i + 1 < series.size()
                && Character.isLetter(series.word(i + 1).charAt(0));
        return possessive ? Tag.PARTICLE : only;
    }

    private EnumSet<Tag> readings(List<String> words, String lower, int i, String guess) {
        String word = words.get(i);
        char first = word.charAt(0);
        if (Character.isDigit(first)) {
            return EnumSet.of(Tag.NUMERAL);
        }
        if (lower.startsWith("'") && lower.length() > 1 && !QuotationMark.is(lower)) {
            return EnumSet.of(lower.equals("'s") ? Tag.PARTICLE : lower.equals("'ll") ? Tag.MODAL : Tag.AUXILIARY);
        }
        if (!Character.isLetter(first)) {
            return EnumSet.of(SYMBOLS.indexOf(first) >= 0 ? Tag.SYMBOL : Tag.PUNCTUATION);
        }
        if (NAME_PARTICLES.contains(word) && isBetweenNames(words, i)) {
            return EnumSet.of(Tag.PROPER_NOUN);
        }
        EnumSet<Tag> known = lexicon.readings(lower);
        if (Character.isUpperCase(first) && isName(words, i, known)) {
            return EnumSet.of(Tag.PROPER_NOUN);
        }
        return known.isEmpty() ? unknown(lower, guess) : known;
    }

    /** "Rui da Costa". */
    private static boolean isBetweenNames(List<String> words, int i) {
        return i > 0 && i + 1 < words.size() && isNameWord(words.get(i - 1)) && isNameWord(words.get(i + 1));
    }

    private static boolean isNameWord(String word) {
        return Character.isUpperCase(word.charAt(0)) || NAME_PARTICLES.contains(word);
    }

    /**
     * A capital makes a name, except at the beginning of a sentence or quotation, and on a grammatical word. What ends like
     * a common noun ("Satisfaction was voiced") is a name there only if another follows ("Florence Otieno").
     */
    private boolean isName(List<String> words, int i, EnumSet<Tag> known) {
        String word = words.get(i);
        boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        boolean shouted = word.length() > LONGEST_ACRONYM && isOnlyVerb(known);
        if (acronym && !shouted && !(i == 0 && !known.isEmpty())) {
            return true;
        }
        if (!disjoint(known, GRAMMATICAL)) {
            return false;
        }
        if (known.contains(Tag.MODAL)) {
            return i > 0 && word.equals("May");
        }
        if (known.isEmpty()
                && i == 0
                && endings.tag(word.toLowerCase(Locale.ROOT)).isPresent()) {
            return words.size() > 1 && Character.isUpperCase(words.get(1).charAt(0));
        }
        return known.isEmpty() || !(acronym || opensSpeech(words, i) || (followsStop(words, i) && isOnlyVerb(known)));
    }

    /** "the U.S. Criticised": teleprinters took the stop of an abbreviation for the end of a sentence. */
    private static boolean followsStop(List<String> words, int i) {
        return i > 0 && words.get(i - 1).length() > 1 && words.get(i - 1).endsWith(".");
    }

    private static boolean isOnlyVerb(EnumSet<Tag> known) {
        return !known.contains(Tag.NOUN) && (known.contains(Tag.VERB_PAST) || known.contains(Tag.VERB_PRESENT));
    }

    private static boolean opensSpeech(List<String> words, int i) {
        return i == 0 || SPEECH_OPENERS.contains(words.get(i - 1)) || QuotationMark.mayOpen(words.get(i - 1));
    }

    private EnumSet<Tag> unknown(String lower, String guess) {
        Optional<Tag> ending = endings.tag(lower);
        if (ending.isPresent()) {
            return EnumSet.of(ending.get());
        }
        return switch (guess) {
            case "ADJ" -> EnumSet.of(Tag.ADJECTIVE);
            case "ADV" -> EnumSet.of(Tag.ADVERB);
            case "VERB" -> verbByEnding(lower);
            case "INTJ", "X" -> EnumSet.of(Tag.OTHER);
            default -> EnumSet.of(Tag.NOUN);
        };
    }

    private static EnumSet<Tag> verbByEnding(String lower) {
        if (lower.endsWith("ing")) {
            return EnumSet.of(Tag.VERB_ING);
        }
        if (lower.endsWith("ed")) {
            return EnumSet.of(Tag.VERB_PAST, Tag.VERB_PARTICIPLE, Tag.ADJECTIVE);
        }
        boolean verb = lower.endsWith("ize") || lower.endsWith("ise") || lower.endsWith("ify");
        if (verb) {
            return EnumSet.of(Tag.VERB_BASE, Tag.VERB_PRESENT);
        }
        return lower.endsWith("s") ? EnumSet.of(Tag.NOUN) : EnumSet.of(Tag.NOUN, Tag.VERB_BASE);
    }
}
