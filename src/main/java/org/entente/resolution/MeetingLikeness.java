package org.entente.resolution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.document.Table;
import org.entente.statement.MeetingReport;
import org.entente.statement.MeetingReport.Format;
import org.entente.statement.Participation;
import org.entente.statement.PartyCode;

/**
 * Whether two sources speak of the same meeting. Date and parties have to agree; where one of them is vague, something
 * else that tells meetings apart (name, count, people) has to make up for it.
 */
final class MeetingLikeness {
    /** So much of the larger circle of parties has to be in the other, if it is not inside it. */
    private static final double MOST = 0.75;

    /** A circle of so many parties rarely meets twice in a few days. */
    private static final int MANY = 5;

    private final Membership membership;
    private final Set<String> sayNothing;

    MeetingLikeness(Membership membership) {
        this.membership = membership;
        sayNothing = Table.read("org/entente/resolution/meeting-words.tsv").rows().stream()
                .flatMap(row -> Words.of(row.text("word")).stream())
                .collect(Collectors.toSet());
    }

    /** How much speaks for the sighting being of this meeting; 0 for nothing, or where anything speaks against it. */
    int of(Sighting sighting, Meeting meeting) {
        boolean contradicted = meeting.sightings().stream().anyMatch(seen -> contradict(seen, sighting));
        return contradicted
                ? 0
                : meeting.sightings().stream()
                        .mapToInt(seen -> of(seen, sighting))
                        .max()
                        .orElse(0);
    }

    /** Whether the two cannot be the same meeting. */
    private static boolean contradict(Sighting one, Sighting other) {
        return MeetingDates.compare(one, other) == Agreement.DIFFERENT
                || otherCount(one.report(), other.report())
                || otherChannel(one.report().format(), other.report().format())
                || otherPeople(one.report(), other.report());
    }

    /** The same of two sightings that do not contradict. */
    private int of(Sighting one, Sighting other) {
        Agreement dates = MeetingDates.compare(one, other);
        Agreement parties = parties(one.report().parties(), other.report().parties());
        int marks = marks(one.report(), other.report());
        int people = commonPeople(one.report(), other.report());
        boolean enough = switch (parties) {
            case SAME ->
                marks > 0
                        || dates != Agreement.UNKNOWN
                        || (bothReported(one, other)
                                && (people > 0 || one.report().parties().size() >= MANY));
            case NEAR -> marks > 0 || (bothReported(one, other) && people > 0);
            case UNKNOWN -> marks > 0;
            case DIFFERENT -> false;
        };
        return enough ? 1 + marks + people + weight(dates) + weight(parties) : 0;
    }

    private static boolean bothReported(Sighting one, Sighting other) {
        return !one.report().mentioned() && !other.report().mentioned();
    }

    private static int weight(Agreement agreement) {
        return switch (agreement) {
            case SAME -> 4;
            case NEAR -> 2;
            case UNKNOWN, DIFFERENT -> 0;
        };
    }

    private Agreement parties(List<PartyCode> one, List<PartyCode> other) {
        Set<PartyCode> a = membership.members(one);
        Set<PartyCode> b = membership.members(other);
        Set<PartyCode> common = new HashSet<>(a);
        common.retainAll(b);
        int larger = Math.max(a.size(), b.size());
        int smaller = Math.min(a.size(), b.size());
        if (common.isEmpty()) {
            return smaller == 0 ? Agreement.UNKNOWN : Agreement.DIFFERENT;
        }
        if (common.size() == larger) {
            return Agreement.SAME;
        }
        boolean inside = common.size() == smaller;
        if (inside && smaller >= MANY && smaller + 1 == larger) {
            return Agreement.NEAR;
        }
        return inside || common.size() >= MOST * larger ? Agreement.UNKNOWN : Agreement.DIFFERENT;
    }

    /** What two reports share of what tells meetings apart: the count within a series, the words of the name. */
    private int marks(MeetingReport one, MeetingReport other) {
        Set<String> names = telling(one);
        Set<String> common = new HashSet<>(names);
        Set<String> others = telling(other);
        common.retainAll(others);
        // One word, such as an organisation's acronym, is in the names of many meetings.
        boolean name = !common.isEmpty()
                && (names.equals(others)
                        || (common.size() > 1 && 2 * common.size() >= Math.min(names.size(), others.size())));
        boolean count = one.ordinal() > 0 && one.ordinal() == other.ordinal();
        return (name ? 2 : 0) + (count && (name || names.isEmpty() || others.isEmpty()) ? 2 : 0);
    }

    private Set<String> telling(MeetingReport report) {
        Set<String> words = new HashSet<>(Words.of(report.series() + " " + report.name()));
        words.removeAll(sayNothing);
        return words;
    }

    private static boolean otherCount(MeetingReport one, MeetingReport other) {
        return one.ordinal() > 0 && other.ordinal() > 0 && one.ordinal() != other.ordinal();
    }

    /** A telephone call is not a meeting; but one source may well call virtual what another takes for a meeting. */
    private static boolean otherChannel(Format one, Format other) {
        return one != Format.UNSTATED
                && other != Format.UNSTATED
                && (one == Format.TELEPHONE) != (other == Format.TELEPHONE);
    }

    /** Whether both name people of a party and nobody at all is named by both: a meeting at another level. */
    private static boolean otherPeople(MeetingReport one, MeetingReport other) {
        Set<PartyCode> parties = new HashSet<>(represented(one));
        parties.retainAll(represented(other));
        return !parties.isEmpty() && commonPeople(one, other) == 0;
    }

    private static List<PartyCode> represented(MeetingReport report) {
        return report.participations().stream()
                .flatMap(participation -> participation.party().stream())
                .toList();
    }

    private static int commonPeople(MeetingReport one, MeetingReport other) {
        return (int) one.participations().stream()
                .filter(person -> other.participations().stream().anyMatch(p -> samePerson(person, p)))
                .count();
    }

    private static boolean samePerson(Participation one, Participation other) {
        PersonName name = PersonName.of(one.person());
        PersonName otherName = PersonName.of(other.person());
        return one.party().equals(other.party()) && (name.isFormOf(otherName) || name.isVariantOf(otherName));
    }
}
