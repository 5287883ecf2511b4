package org.entente.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.document.Span;

/** Finds a heading that a paragraph begins with: "Deepen Our Trade Ties: The two countries will". */
final class RunInHeadings {
    private static final int LONGEST = 80;
    private static final int LONGEST_SMALL_WORD = 4;

    private final Lexicon lexicon;

    RunInHeadings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Where the words after the heading begin; the paragraph's start where it has none. */
    int end(String text, Span paragraph) {
        int colon = text.indexOf(": ", paragraph.start());
        if (colon < 0 || colon - paragraph.start() > LONGEST || colon + 2 >= paragraph.end()) {
            return paragraph.start();
        }
        String heading = text.substring(paragraph.start(), colon);
        boolean sentence = Character.isUpperCase(text.charAt(colon + 2));
        return sentence && isTitle(List.of(heading.split(" ", -1))) ? colon + 2 : paragraph.start();
    }

    /** A verb and more than one word, all with capitals but for the small ones; a name before a colon speaks. */
    private boolean isTitle(List<String> words) {
        String verb = words.get(0).toLowerCase(Locale.ROOT);
        return words.size() > 1
                && lexicon.readings(verb).contains(Tag.VERB_BASE)
                && words.stream().allMatch(this::isTitleWord)
                && words.stream().anyMatch(word -> !word.equals(word.toUpperCase(Locale.ROOT)));
    }

    private boolean isTitleWord(String word) {
        return Arrays.stream(word.split("[-/,]", -1))
                .allMatch(part -> part.isEmpty()
                        || Character.isUpperCase(part.charAt(0))
                        || (part.length() <= LONGEST_SMALL_WORD
                                && !lexicon.readings(part).contains(Tag.VERB_BASE)));
    }
}
