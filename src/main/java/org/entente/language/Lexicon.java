package org.entente.language;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.document.Table;

/** The words whose parts of speech are known beforehand: what closed-class.tsv and verbs.tsv say. */
final class Lexicon {
    private static final Set<Tag> OPENERS =
            EnumSet.of(Tag.DETERMINER, Tag.PRONOUN, Tag.ADPOSITION, Tag.SUBORDINATOR, Tag.COORDINATOR, Tag.ADVERB);

    private final Map<String, EnumSet<Tag>> closed = new HashMap<>();
    private final VerbForms verbs;

    Lexicon(VerbForms verbs) {
        this.verbs = verbs;
        for (var row : Table.read("org/entente/language/closed-class.tsv").rows()) {
            Tag tag = Tag.valueOf(row.text("tag"));
            for (String word : row.text("words").split(" ", -1)) {
                add(word, tag);
                if (tag == Tag.NOUN) {
                    add(plural(word), tag);
                }
            }
        }
    }

    private void add(String word, Tag tag) {
        closed.computeIfAbsent(word, w -> EnumSet.noneOf(Tag.class)).add(tag);
    }

    private static String plural(String noun) {
        boolean hisses = noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh");
        if (noun.endsWith("y") && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun + (hisses ? "es" : "s");
    }

    /** The tags that the word can have, empty where the word is not known. */
    EnumSet<Tag> readings(String lower) {
        EnumSet<Tag> tags = EnumSet.noneOf(Tag.class);
        EnumSet<Tag> known = closed.get(lower);
        if (known != null) {
            tags.addAll(known);
        }
        tags.addAll(verbs.tags(lower));
        return tags;
    }

    /** Whether the word with a capital is a common one that rather begins a sentence than goes on with a name. */
    boolean startsSentence(String word) {
        EnumSet<Tag> known = closed.get(word.toLowerCase(Locale.ROOT));
        return known != null && !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && OPENERS.containsAll(known);
    }
}
