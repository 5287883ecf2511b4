package org.entente.extraction.force;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.document.Table;
import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.language.WordGroup;

/** The markers of stance, looked up by the verb or modal that they begin with. */
public final class ForceLexicon {
    private static final String FOLDER = "org/entente/extraction/force/";
    private static final Set<String> STATES = WordGroup.named("describes");

    private final List<Marker> markers = new ArrayList<>();
    private final Map<String, List<Marker>> byHead = new HashMap<>();

    private ForceLexicon(Table table, Map<String, Set<String>> classes) {
        for (Table.Row row : table.rows()) {
            Marker marker = Marker.of(row, classes);
            markers.add(marker);
            marker.heads()
                    .forEach(head ->
                            byHead.computeIfAbsent(head, h -> new ArrayList<>()).add(marker));
        }
    }

    /** Reads the lexicon that comes with the program. */
    public static ForceLexicon read() {
        return new ForceLexicon(Table.read(FOLDER + "markers.tsv"), Marker.classes(Table.read(FOLDER + "classes.tsv")));
    }

    /** The marker at the clause's verb whose frame says most; of equals the first in the file. */
    public Optional<Trigger> at(ParsedSentence sentence, Clause clause) {
        Optional<Trigger> modal = ofModal(sentence, clause);
        return modal.isPresent() ? modal : ofVerb(sentence, clause);
    }

    /** The marker of the modal before the verb. */
    public Optional<Trigger> ofModal(ParsedSentence sentence, Clause clause) {
        return best(clause.verb().modal(), sentence, clause, clause.verb().head() + 1);
    }

    /** The marker of the verb itself, whatever modal stands before it; "are pleased" is what one is, not done. */
    public Optional<Trigger> ofVerb(ParsedSentence sentence, Clause clause) {
        int head = clause.verb().head();
        boolean state = clause.verb().passive() && STATES.contains(clause.verb().lemma());
        return best(clause.verb().lemma(), sentence, clause, head + 1)
                .or(() -> state ? best("be", sentence, clause, head) : Optional.empty());
    }

    /** @param end where the head ends */
    private Optional<Trigger> best(String head, ParsedSentence sentence, Clause clause, int end) {
        List<Marker> candidates = byHead.getOrDefault(head, List.of());
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        var governed = GovernedWords.of(sentence, clause, end);
        Optional<Trigger> best = Optional.empty();
        int most = 0;
        for (Marker marker : candidates) {
            int weight = FrameMatch.weight(marker);
            if (weight > most) {
                Optional<Trigger> found = new FrameMatch(marker, sentence, clause, governed).find();
                if (found.isPresent()) {
                    best = found;
                    most = weight;
                }
            }
        }
        return best;
    }

    List<Marker> markers() {
        return List.copyOf(markers);
    }
}
