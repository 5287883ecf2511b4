package org.entente.extraction.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.clause.Clause;
import org.entente.extraction.clause.Clause.Relation;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.extraction.clause.VerbGroup;
import org.entente.extraction.force.ForceLexicon;

/** Finds the stances of a sentence. */
public final class StanceReader {
    /** What only leads to what is said: "Noting the talks in Lima, they". */
    private static final Set<String> ASIDE = Set.of("note", "recall", "say", "add", "state", "point", "observe");

    private final ForceLexicon lexicon;

    public StanceReader(ForceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The stances in the order of the text. */
    public List<Stance> read(ParsedSentence sentence, Voice voice) {
        var reading = new StanceReading(sentence, voice, lexicon);
        for (Clause clause : sentence.clauses()) {
            if (clause.relation() == Relation.MAIN
                    || isSpokenInFront(clause)
                    || opensPreamble(clause, sentence, voice)) {
                reading.visit(clause, attribution(sentence, voice));
            } else if (clause.relation() == Relation.ASIDE
                    && Participials.speak(clause)
                    && isOfPerson(clause, sentence)) {
                reading.visit(clause, Attribution.of(Voice.NARRATOR));
            } else if (clause.relation() == Relation.REPORT) {
                reading.visitAdded(clause);
            }
        }
        reading.visitNouns();
        List<Stance> stances = new ArrayList<>(reading.found());
        stances.sort(Comparator.comparingInt((Stance s) -> s.quote().from()));
        return stances;
    }

    /** "Voicing their concern at the raid, the two sides called for a truce": a stance of its own. */
    private static boolean isSpokenInFront(Clause clause) {
        return clause.relation() == Relation.FRONT
                && clause.verb().form() == VerbGroup.Form.ING
                && Participials.speak(clause)
                && !ASIDE.contains(clause.verb().lemma());
    }

    /** "NOTING with concern the spread of arms;": in a joint text, a paragraph of its own. */
    private static boolean opensPreamble(Clause clause, ParsedSentence sentence, Voice voice) {
        return voice.mode() == Voice.Mode.AGREED
                && clause.index() == 0
                && clause.relation() == Relation.FRONT
                && clause.verb().lemma().equals("note")
                && sentence.clauses().stream().noneMatch(c -> c.relation() == Relation.MAIN);
    }

    /** "met Otieno, who said that". */
    private static boolean isOfPerson(Clause clause, ParsedSentence sentence) {
        return sentence.token(clause.subject().from()).lower().equals("who");
    }

    /** ", he said" after a clause tells whose it is. */
    private static Attribution attribution(ParsedSentence sentence, Voice voice) {
        Optional<Clause> report = sentence.clauses().stream()
                .filter(c -> c.relation() == Relation.REPORT)
                .findFirst();
        return report.map(Clause::subject)
                .or(() -> FrontSpeaker.of(sentence))
                .map(speaker -> Attribution.of(speaker, sentence))
                .orElseGet(() -> Attribution.of(voice));
    }
}
