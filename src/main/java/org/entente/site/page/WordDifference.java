package org.entente.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks, in several wordings of one claim, the words that stand in none of the others at the same place: for each pair
 * of wordings the longest common subsequence of words is taken, and a word that is in none of these is different.
 */
final class WordDifference {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’\\-‐‑][\\p{L}\\p{M}\\p{N}]+)*");

    private WordDifference() {}

    /** The wordings in the given order, each as runs that give the wording when joined. */
    static List<List<WordRun>> mark(List<String> wordings) {
        List<List<Word>> words = wordings.stream().map(WordDifference::words).toList();
        List<List<WordRun>> marked = new ArrayList<>();
        for (int i = 0; i < wordings.size(); i++) {
            boolean[] shared = new boolean[words.get(i).size()];
            for (int j = 0; j < wordings.size(); j++) {
                if (i != j) {
                    share(words.get(i), words.get(j), shared);
                }
            }
            boolean alone = wordings.size() == 1;
            marked.add(runs(wordings.get(i), words.get(i), shared, alone));
        }
        return marked;
    }

    private static List<Word> words(String text) {
        Matcher matcher = WORD.matcher(text);
        List<Word> words = new ArrayList<>();
        while (matcher.find()) {
            words.add(new Word(
                    matcher.group().toLowerCase(Locale.ROOT).replace('’', '\''), matcher.start(), matcher.end()));
        }
        return words;
    }

    /** Notes in {@code shared} which words of {@code left} are in the longest common subsequence with {@code right}. */
    private static void share(List<Word> left, List<Word> right, boolean[] shared) {
        int[][] length = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                length[i][j] = left.get(i).same(right.get(j))
                        ? 1 + length[i + 1][j + 1]
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (left.get(i).same(right.get(j))) {
                shared[i++] = true;
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Neighbouring different words are one run, with what stands between them. */
    private static List<WordRun> runs(String text, List<Word> words, boolean[] shared, boolean alone) {
        List<WordRun> runs = new ArrayList<>();
        int written = 0;
        int at = 0;
        while (at < words.size()) {
            int from = at;
            while (at < words.size() && !alone && !shared[at]) {
                at++;
            }
            if (at > from) {
                add(runs, text.substring(written, words.get(from).start()), false);
                written = words.get(at - 1).end();
                add(runs, text.substring(words.get(from).start(), written), true);
            } else {
                at++;
            }
        }
        add(runs, text.substring(written), false);
        return List.copyOf(runs);
    }

    private static void add(List<WordRun> runs, String text, boolean different) {
        if (!text.isEmpty()) {
            runs.add(new WordRun(text, different));
        }
    }

    private record Word(String form, int start, int end) {
        boolean same(Word other) {
            return form.equals(other.form);
        }
    }
}
