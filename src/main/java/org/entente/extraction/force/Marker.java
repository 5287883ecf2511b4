package org.entente.extraction.force;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.document.Table;

/**
 * A rule of the lexicon.
 *
 * @param finds a sentence in which the rule finds a statement
 * @param spares a sentence with the same words in which it must not
 */
record Marker(String rule, Force force, List<FrameElement> frame, String finds, String spares) {

    Marker {
        frame = List.copyOf(frame);
    }

    static Marker of(Table.Row row, Map<String, Set<String>> classes) {
        List<FrameElement> frame = new ArrayList<>();
        for (String part : row.text("frame").split(" ", -1)) {
            frame.add(element(part, classes, row));
        }
        Force force = Force.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
        return new Marker(row.text("rule"), force, frame, row.text("finds"), row.text("spares"));
    }

    private static FrameElement element(String part, Map<String, Set<String>> classes, Table.Row row) {
        if (part.equals(part.toUpperCase(Locale.ROOT))) {
            return FrameElement.Slot.valueOf(part);
        }
        Set<String> lemmas = new HashSet<>();
        for (String word : part.split("\\|", -1)) {
            if (!word.startsWith("@")) {
                lemmas.add(word);
            } else if (classes.containsKey(word.substring(1))) {
                lemmas.addAll(classes.get(word.substring(1)));
            } else {
                throw row.fault("no class " + word + " in classes.tsv");
            }
        }
        return new FrameElement.Words(Set.copyOf(lemmas));
    }

    /** The verbs or modals that the frame begins with. */
    Set<String> heads() {
        return ((FrameElement.Words) frame.get(0)).lemmas();
    }

    FrameElement last() {
        return frame.get(frame.size() - 1);
    }

    static Map<String, Set<String>> classes(Table table) {
        Map<String, Set<String>> classes = new HashMap<>();
        table.rows().forEach(row -> classes.put(row.text("class"), Set.copyOf(row.list("words"))));
        return classes;
    }
}
