package org.entente.resolution;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.resolution.Claim.Attestation;
import org.entente.resolution.Divergence.Aspect;
import org.entente.resolution.Divergence.Saying;
import org.entente.statement.Content;
import org.entente.statement.Evidence;
import org.entente.statement.Kind;
import org.entente.statement.PartyCode;
import org.entente.statement.Statement;

/** A claim while its sources are gathered: its key and its attestations, the founder first. */
record ClaimDraft(String key, String meeting, List<Said> said) {
    private static final int LABEL = 160;
    private static final int TOPICS = 3;
    private static final int WORDS_OF_KEY = 7;

    ClaimDraft {
        said = List.copyOf(said);
    }

    static ClaimDraft founded(Said founder, String meeting) {
        Statement statement = founder.attestation().statement();
        Content content = statement.content();
        String words = Stream.concat(Stream.of(content.action()), content.terms().stream())
                .distinct()
                .limit(WORDS_OF_KEY)
                .collect(Collectors.joining(" "));
        Evidence evidence = statement.evidence();
        String identity = founder.attestation().source() + " " + evidence.start() + " " + evidence.quote();
        return new ClaimDraft(Key.hashed(Key.slug(words), identity), meeting, List.of(founder));
    }

    ClaimDraft with(Said more) {
        return new ClaimDraft(
                key, meeting, Stream.concat(said.stream(), Stream.of(more)).toList());
    }

    private List<Attestation> attestations() {
        return said.stream().map(Said::attestation).toList();
    }

    /**
     * The claim as it is published.
     *
     * @param reporters the sources that report its meeting
     */
    Claim resolved(List<String> reporters, Reprints reprints) {
        List<String> attesting =
                attestations().stream().map(Attestation::source).distinct().toList();
        return new Claim(
                key,
                label(),
                kind(),
                mostGiven(statement -> Stream.of(statement.actors())).get(0),
                attestations().stream()
                        .flatMap(a -> a.statement().addressees().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                mostGiven((Statement statement) -> statement.topics().stream()).subList(0, topicCount()),
                meeting,
                attestations(),
                reporters.stream().filter(source -> !attesting.contains(source)).toList(),
                divergences(),
                reprints.independent(attesting));
    }

    private String label() {
        String line = attestations().get(0).statement().line();
        if (line.length() <= LABEL) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LABEL);
        return line.substring(0, cut > 0 ? cut : LABEL) + "…";
    }

    /** Each source has one voice; the weaker kind wins a tie, within a source and between sources. */
    private Kind kind() {
        return mostFrequentKind(
                attestations().stream().collect(Collectors.groupingBy(Attestation::source)).values().stream()
                        .map(ofOneSource -> mostFrequentKind(
                                ofOneSource.stream().map(a -> a.statement().kind()))));
    }

    private static Kind mostFrequentKind(Stream<Kind> kinds) {
        Map<Kind, Long> voices = kinds.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return voices.entrySet().stream()
                .max(Map.Entry.<Kind, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private int topicCount() {
        long topics = attestations().stream()
                .flatMap(a -> a.statement().topics().stream())
                .distinct()
                .count();
        return (int) Math.min(TOPICS, topics);
    }

    /** The values of a property by the number of attestations that give them, the first read before the others. */
    private <T> List<T> mostGiven(Function<Statement, Stream<T>> property) {
        Map<T, Long> counts = attestations().stream()
                .flatMap(a -> property.apply(a.statement()))
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Divergence> divergences() {
        return Stream.of(
                        divergence(
                                Aspect.FORCE,
                                each -> Set.of(each.statement().kind().name().toLowerCase(Locale.ROOT))),
                        divergence(
                                Aspect.ACTORS, each -> Set.of(codes(each.gist().actors()))),
                        divergence(
                                Aspect.AMOUNT, each -> Set.copyOf(each.content().amounts())),
                        divergence(
                                Aspect.DATE, each -> Set.copyOf(each.content().dates())))
                .flatMap(Function.identity())
                .toList();
    }

    private static String codes(Collection<PartyCode> parties) {
        return parties.stream().map(PartyCode::value).collect(Collectors.joining(" "));
    }

    private Stream<Divergence> divergence(Aspect aspect, Function<Said, Set<String>> items) {
        return Divergence.of(
                aspect,
                said.stream()
                        .map(each -> new Saying(each.attestation().source(), items.apply(each)))
                        .toList());
    }
}
