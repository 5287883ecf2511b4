package org.entente.extraction.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.document.Table;
import org.entente.language.Tag;
import org.entente.language.Token;

/** Where a statement begins to say what its action is good for: "cut tariffs | to create jobs". */
public final class Purpose {
    private static final Set<String> WITH_INFINITIVE =
            Table.read("org/entente/extraction/content/with-infinitive.tsv").rows().stream()
                    .flatMap(row -> row.list("words").stream())
                    .collect(Collectors.toUnmodifiableSet());

    private Purpose() {}

    /** Index of the token that begins the purpose clause; the number of tokens if there is none. */
    public static int begin(List<Token> tokens) {
        boolean action = false;
        for (int index = 0; index + 1 < tokens.size(); index++) {
            Tag tag = tokens.get(index).tag();
            boolean infinitive = tokens.get(index).lower().equals("to")
                    && tokens.get(index + 1).tag() == Tag.VERB_BASE;
            boolean soThat = tokens.get(index).lower().equals("so")
                    && tokens.get(index + 1).lower().equals("that");
            if (soThat || (infinitive && index > 0 && endsAnAction(tokens.get(index - 1), action))) {
                return index;
            }
            action |= tag == Tag.VERB_BASE || tag == Tag.VERB_PRESENT || tag == Tag.VERB_ING;
        }
        return tokens.size();
    }

    /** Whether the word can be the last of an action: a noun as its object, or a participle in the passive. */
    private static boolean endsAnAction(Token token, boolean action) {
        boolean last = (action && token.tag() == Tag.NOUN) || token.tag() == Tag.VERB_PARTICIPLE;
        return last && !WITH_INFINITIVE.contains(token.lemma());
    }
}
