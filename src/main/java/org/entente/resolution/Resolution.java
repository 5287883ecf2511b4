package org.entente.resolution;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.document.Source;
import org.entente.statement.Extraction;
import org.entente.statement.Parties;

/**
 * What was found in a set of sources, ready to be brought together. Sources are told apart by their name.
 *
 * @param extractions one for each source, the earliest published first, those of unknown date last and by name
 */
public record Resolution(List<Extraction> extractions) implements Serializable {
    private static final Comparator<Extraction> EARLIEST_FIRST = Comparator.comparing(Extraction::source, sources());

    /** Nothing read: the neutral element of {@link #merge}. */
    public static final Resolution NOTHING = new Resolution(List.of());

    public Resolution {
        extractions = List.copyOf(extractions);
    }

    public static Resolution of(Extraction extraction) {
        return new Resolution(List.of(extraction));
    }

    /**
     * Both sets of sources. Associative, commutative and idempotent, so that sources can be read in any order and by any
     * number of workers. Where both have a source of one name and it is not the same, the choice between them is
     * arbitrary but always the same.
     */
    public static Resolution merge(Resolution one, Resolution other) {
        BinaryOperator<Extraction> always = BinaryOperator.maxBy(
                Comparator.comparing((Extraction e) -> e.source().sha256()).thenComparing(Extraction::toString));
        return new Resolution(Stream.of(one, other)
                .flatMap(resolution -> resolution.extractions.stream())
                .collect(Collectors.toMap(e -> e.source().name(), Function.identity(), always))
                .values()
                .stream()
                .sorted(EARLIEST_FIRST)
                .toList());
    }

    /** What the sources together say. Costs time: callers keep it. */
    public Dossier dossier() {
        Membership membership = new Membership(Parties.read());
        List<Meeting> meetings = new MeetingResolver(new MeetingLikeness(membership)).resolve(extractions);
        List<ResolvedPerson> persons = new PersonResolver(new Ranks()).resolve(extractions, meetings);
        List<Claim> claims = new ClaimResolver(membership, Vocabulary.read()).resolve(extractions, meetings);
        return new Dossier(
                extractions,
                meetings.stream()
                        .map(meeting -> meeting.resolved(persons, membership))
                        .toList(),
                persons,
                claims);
    }

    private static Comparator<Source> sources() {
        return Comparator.comparing((Source source) -> !source.published().isStated())
                .thenComparing(source -> source.published().iso())
                .thenComparing(Source::name);
    }
}
