package org.entente.statement;

import java.io.Serializable;
import java.util.List;

/**
 * What a statement is about with its wording taken away: the ground on which resolution decides whether two sources
 * report the same thing.
 *
 * @param action lemma of the governing verb or verbal noun of the action ("create", "strengthen"), or empty
 * @param terms lemmas of the content words, the action among them, in the order of the text, up to the purpose
 * @param purpose the same of the clause that says what the action is good for ("to create jobs")
 * @param places codes of the parties named inside the statement, sorted
 * @param amounts numbers with their units ("500000 USD", "21 %"), in the order of the text
 * @param dates dates and deadlines in ISO form as far as they are given
 * @param negated whether the action is denied or refused
 */
public record Content(
        String action,
        List<String> terms,
        List<String> purpose,
        List<PartyCode> places,
        List<String> amounts,
        List<String> dates,
        boolean negated)
        implements Serializable {

    public Content {
        terms = List.copyOf(terms);
        purpose = List.copyOf(purpose);
        places = List.copyOf(places);
        amounts = List.copyOf(amounts);
        dates = List.copyOf(dates);
    }
}
