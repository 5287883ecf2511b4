package org.entente.resolution;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.statement.Content;
import org.entente.statement.Extraction;
import org.entente.statement.Parties;
import org.entente.statement.PartyCode;
import org.entente.statement.Statement;
import org.entente.statement.TopicCode;

/**
 * What a statement comes to: the ground on which it is compared.
 *
 * @param actors states and organisations, groups taken apart into their members
 * @param everybody whether these are all who met, as its source has it
 * @param concepts of its action and object
 * @param places parties that it names besides its actors
 */
record Gist(
        Set<PartyCode> actors,
        boolean everybody,
        Set<TopicCode> topics,
        Set<String> concepts,
        Set<PartyCode> places,
        List<Amount> amounts,
        List<String> dates,
        boolean negated) {

    static Gist of(Statement statement, Extraction extraction, Parties parties, Vocabulary vocabulary) {
        Content content = statement.content();
        Set<PartyCode> actors = members(statement.actors(), parties);
        Set<PartyCode> met = statement.meeting() < 0
                ? Set.of()
                : members(extraction.meetings().get(statement.meeting()).parties(), parties);
        Set<PartyCode> places = members(content.places(), parties);
        places.removeAll(actors);
        return new Gist(
                actors,
                actors.equals(met),
                Set.copyOf(statement.topics()),
                vocabulary.concepts(Stream.concat(Stream.of(content.action()), content.terms().stream())
                        .toList()),
                places,
                content.amounts().stream().flatMap(Amount::parse).toList(),
                content.dates(),
                content.negated());
    }

    private static Set<PartyCode> members(List<PartyCode> codes, Parties parties) {
        return codes.stream()
                .flatMap(code -> parties.members(code).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
