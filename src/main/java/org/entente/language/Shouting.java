package org.entente.language;

import java.util.List;

/** Sentences all in capitals: teleprinters and radio scripts have no small letters. */
final class Shouting {
    private static final int ENOUGH_WORDS = 4;

    private Shouting() {}

    static boolean is(List<String> words) {
        boolean small = words.stream().anyMatch(word -> word.chars().anyMatch(Character::isLowerCase));
        long capital = words.stream()
                .filter(word -> word.length() > 1 && word.chars().allMatch(Shouting::isCapital))
                .count();
        return !small && capital >= ENOUGH_WORDS;
    }

    private static boolean isCapital(int c) {
        return Character.isUpperCase(c) || c == '-' || c == '\'';
    }

    /** The word as a sentence in small letters would have it: a capital only for what no lexicon knows. */
    static String calm(String word, Lexicon lexicon) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        boolean known = !lexicon.readings(lower).isEmpty() || lower.startsWith("'");
        return known || lower.length() < 2 ? lower : word.charAt(0) + lower.substring(1);
    }
}
