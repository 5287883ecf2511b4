package org.entente.resolution;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.statement.Content;
import org.entente.statement.Extraction;
import org.entente.statement.PartyCode;
import org.entente.statement.Statement;

/**
 * What a statement comes to: the ground on which it is compared.
 *
 * @param actors states and organisations, groups taken apart into their members
 * @param everybody whether these are all who met, as its source has it
 * @param andOthers whether its source does not name all of them ("Kenya and its partners pledged")
 * @param action those of the concepts that say what is done; none where the verb says little by itself ("carry out")
 * @param concepts of its action and object
 * @param places parties that it names besides its actors
 */
record Gist(
        Set<PartyCode> actors,
        boolean everybody,
        boolean andOthers,
        Set<String> action,
        Set<String> concepts,
        Set<PartyCode> places,
        List<Amount> amounts,
        List<String> dates,
        boolean negated) {
    private static final Pattern AND_OTHERS = Pattern.compile(
            "(?i)\\band (?:its |their |the |several |many )?(?:allies|partners|others|other (?:countries|nations|states|members|parties|participants|delegations))\\b");

    static Gist of(Statement statement, Extraction extraction, Membership membership, Vocabulary vocabulary) {
        Content content = statement.content();
        Set<PartyCode> actors = membership.members(statement.actors());
        Set<PartyCode> met = statement.meeting() < 0
                ? Set.of()
                : membership.members(
                        extraction.meetings().get(statement.meeting()).parties());
        Set<PartyCode> places = membership.members(content.places());
        places.removeAll(actors);
        Set<String> concepts = concepts(content, vocabulary);
        Set<String> action = vocabulary.concepts(List.of(content.action()));
        action.removeIf(concept -> !concepts.contains(concept) || !vocabulary.tells(concept));
        return new Gist(
                actors,
                actors.equals(met),
                AND_OTHERS.matcher(subject(statement)).find(),
                action,
                concepts,
                places,
                content.amounts().stream().flatMap(Amount::parse).toList(),
                content.dates(),
                content.negated());
    }

    /** Of action and object; what it is good for says what is meant where these say next to nothing ("work together"). */
    private static Set<String> concepts(Content content, Vocabulary vocabulary) {
        Set<String> concepts = vocabulary.concepts(content.terms());
        return concepts.stream().anyMatch(vocabulary::tells)
                ? concepts
                : vocabulary.concepts(Stream.concat(content.terms().stream(), content.purpose().stream())
                        .toList());
    }

    /** The words before those that set the rule off. */
    private static String subject(Statement statement) {
        String quote = statement.evidence().quote();
        return quote.substring(0, Math.max(0, quote.indexOf(statement.reason().trigger())));
    }
}
