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
        int most = meeting.sightings().stream()
                .mapToInt(seen -> of(seen, sighting))
                .max()
                .orElse(0);
        return most > 0 && meeting.sightings().stream().noneMatch(seen -> contradict(seen, sighting)) ? most : 0;
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
        Agreement parties = parties(one.report().parties(), other.report().parties());
        if (parties == Agreement.DIFFERENT) {
            return 0;
        }
        Agreement dates = MeetingDates.compare(one, other);
        Agreement names = names(one.report(), other.report());
        int marks = marks(one.report(), other.report(), names, parties);
        int people = commonPeople(one.report(), other.report());
        boolean vouched = (people > 0 && names != Agreement.DIFFERENT) || isSamePlace(one.report(), other.report());
        boolean enough = bothReported(one, other)
                ? marks > 0 || isMet(dates, parties, vouched)
                : marks > 0 && dates != Agreement.UNKNOWN;
        return enough ? 1 + marks + people + weight(dates) + weight(parties) : 0;
    }

    /** Whether day and parties tell which meeting is meant; where one of them is vague, people or the place have to. */
    private static boolean isMet(Agreement dates, Agreement parties, boolean vouched) {
        return switch (parties) {
            case SAME -> dates != Agreement.UNKNOWN || vouched;
            case NEAR -> vouched;
            case UNKNOWN, DIFFERENT -> false;
        };
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
        if (inside && smaller >= MANY && smaller >= MOST * larger) {
            return Agreement.NEAR;
        }
        return inside || common.size() >= MOST * larger ? Agreement.UNKNOWN : Agreement.DIFFERENT;
    }

    /** What two reports share of what tells meetings apart: the count within a series, the words of the name. */
    private static int marks(MeetingReport one, MeetingReport other, Agreement names, Agreement parties) {
        boolean count = one.ordinal() > 0 && one.ordinal() == other.ordinal();
        boolean counted = names == Agreement.SAME || (names == Agreement.UNKNOWN && parties == Agreement.SAME);
        return (names == Agreement.SAME ? 2 : 0) + (count && counted ? 2 : 0);
    }

    /** How the words of the names agree that tell one meeting from another. */
    private Agreement names(MeetingReport one, MeetingReport other) {
        Set<String> words = telling(one);
        Set<String> others = telling(other);
        if (words.isEmpty() || others.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        Set<String> common = new HashSet<>(words);
        common.retainAll(others);
        // One word, such as an organisation's acronym, is in the names of many meetings.
        boolean most = common.size() > 1 && 2 * common.size() >= Math.min(words.size(), others.size());
        return most || words.equals(others) ? Agreement.SAME : Agreement.DIFFERENT;
    }

    private Set<String> telling(MeetingReport report) {
        Set<String> words = new HashSet<>(Words.of(report.series() + " " + report.name()));
        words.removeAll(sayNothing);
        return words;
    }

    /** Whether both name the same town. */
    private static boolean isSamePlace(MeetingReport one, MeetingReport other) {
        List<String> town = town(one);
        return !town.isEmpty() && town.equals(town(other));
    }

    /** "Cairo, Egypt" is Cairo. */
    private static List<String> town(MeetingReport report) {
        return Words.of(report.place().replaceAll(",.*", ""));
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

    /** Whether for half of the parties for which both name people nobody is named by both: a meeting at another level. */
    private static boolean otherPeople(MeetingReport one, MeetingReport other) {
        Set<PartyCode> parties = new HashSet<>(represented(one));
        parties.retainAll(represented(other));
        return !parties.isEmpty() && 2 * commonPeople(one, other) <= parties.size();
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
