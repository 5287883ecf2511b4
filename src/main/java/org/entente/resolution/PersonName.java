package org.entente.resolution;

import java.util.ArrayList;
import java.util.List;

/**
 * A person's name in one of its forms: given name first or last, the surname alone, initials, one of several
 * transliterations.
 */
record PersonName(List<String> words) {
    /** From this length on, one letter may differ between transliterations of a word; from twice of it on, two. */
    private static final int LETTERS_FOR_A_VARIANT = 4;

    PersonName {
        words = List.copyOf(words);
    }

    static PersonName of(String name) {
        return new PersonName(Words.of(name));
    }

    /** Whether every word of the shorter name is a word of the longer one, or its initial. */
    boolean isFormOf(PersonName other) {
        return agrees(other, PersonName::isWordOrInitial);
    }

    /** Whether the names have the same words but for transliteration. */
    boolean isVariantOf(PersonName other) {
        return words.size() == other.words.size() && agrees(other, PersonName::isTransliteration);
    }

    private boolean agrees(PersonName other, WordAgreement agreement) {
        List<String> shorter = words.size() <= other.words.size() ? words : other.words;
        List<String> left = new ArrayList<>(words.size() <= other.words.size() ? other.words : words);
        boolean wholeWord = false;
        for (String word : shorter) {
            int at = index(left, word, agreement);
            if (at < 0) {
                return false;
            }
            wholeWord |= word.length() > 1 && left.get(at).length() > 1;
            left.remove(at);
        }
        return wholeWord;
    }

    private static int index(List<String> words, String word, WordAgreement agreement) {
        if (words.contains(word)) {
            return words.indexOf(word);
        }
        for (int i = 0; i < words.size(); i++) {
            if (agreement.holds(words.get(i), word)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isWordOrInitial(String one, String other) {
        return one.equals(other) || ((one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0));
    }

    private static boolean isTransliteration(String one, String other) {
        int letters = Math.min(one.length(), other.length());
        return isWordOrInitial(one, other) || distance(one, other) <= letters / LETTERS_FOR_A_VARIANT;
    }

    /** Levenshtein's: how many letters have to be put in, left out or exchanged. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int exchange = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchange, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }

    @FunctionalInterface
    private interface WordAgreement {
        boolean holds(String one, String other);
    }
}
