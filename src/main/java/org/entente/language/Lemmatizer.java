package org.entente.language;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import org.entente.document.Table;

/** Base forms by table and, for what no table knows, by ending. */
final class Lemmatizer {
    private static final int SHORTEST_STEM = 3;

    private final VerbForms verbs;
    private final Spelling spelling;
    private final Map<String, String> irregularNouns = Table.read("org/entente/language/nouns.tsv").rows().stream()
            .collect(toUnmodifiableMap(row -> row.text("form"), row -> row.text("lemma")));

    Lemmatizer(VerbForms verbs, Spelling spelling) {
        this.verbs = verbs;
        this.spelling = spelling;
    }

    String lemma(String lower, Tag tag) {
        return switch (tag) {
            case VERB_BASE, VERB_PRESENT, VERB_PAST, VERB_PARTICIPLE, VERB_ING, AUXILIARY -> verb(lower);
            case NOUN, PROPER_NOUN -> spelling.american(singular(lower));
            case PARTICLE -> lower.equals("n't") || lower.equals("n’t") ? "not" : lower.replace('’', '\'');
            case MODAL -> modal(lower);
            default -> spelling.american(lower);
        };
    }

    private String verb(String form) {
        return verbs.base(form.replace('’', '\'')).orElseGet(() -> stem(form));
    }

    private static String modal(String form) {
        return switch (form.replace('’', '\'')) {
            case "'ll", "wo" -> "will";
            case "ca", "cannot" -> "can";
            case "sha" -> "shall";
            case "'d" -> "would";
            default -> form;
        };
    }

    private static String stem(String form) {
        for (String ending : new String[] {"ing", "ed"}) {
            int length = form.length() - ending.length();
            if (form.endsWith(ending) && length >= SHORTEST_STEM) {
                return form.substring(0, length);
            }
        }
        return singularByEnding(form);
    }

    private String singular(String form) {
        String irregular = irregularNouns.get(form);
        return irregular != null ? irregular : singularByEnding(form);
    }

    private static String singularByEnding(String form) {
        int length = form.length();
        if (length <= SHORTEST_STEM
                || !form.endsWith("s")
                || form.endsWith("ss")
                || form.endsWith("us")
                || form.endsWith("is")) {
            return form;
        }
        if (form.endsWith("ies") && length > SHORTEST_STEM + 1) {
            return form.substring(0, length - 3) + "y";
        }
        boolean hissing = form.endsWith("sses")
                || form.endsWith("shes")
                || form.endsWith("ches")
                || form.endsWith("xes")
                || form.endsWith("zes");
        return form.substring(0, length - (hissing ? 2 : 1));
    }
}
