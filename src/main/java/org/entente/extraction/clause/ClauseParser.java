package org.entente.extraction.clause;

import java.util.ArrayList;
import java.util.List;
import org.entente.language.Sentence;

/** Reads a sentence's skeleton. */
public final class ClauseParser {

    public ParsedSentence parse(Sentence sentence) {
        List<VerbGroup> groups = new VerbGroups(sentence.tokens()).find();
        var attachment = new Attachment(sentence.tokens());
        List<Clause> clauses = new ArrayList<>(groups.size());
        for (int i = 0; i < groups.size(); i++) {
            clauses.add(attachment.attach(groups.get(i), new Earlier(clauses)));
        }
        return new ParsedSentence(sentence, clauses);
    }
}
