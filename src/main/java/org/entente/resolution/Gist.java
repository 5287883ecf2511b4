package org.entente.resolution;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.statement.Content;
import org.entente.statement.Extraction;
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

    static Gist of(Statement statement, Extraction extraction, Membership membership, Vocabulary vocabulary) {
        Content content = statement.content();
        Set<PartyCode> actors = membership.members(statement.actors());
        Set<PartyCode> met = statement.meeting() < 0
                ? Set.of()
                : membership.members(
                        extraction.meetings().get(statement.meeting()).parties());
        Set<PartyCode> places = membership.members(content.places());
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
}
