package org.entente.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.entente.evaluation.GoldSource.GoldMeeting;
import org.entente.evaluation.GoldSource.GoldPerson;
import org.entente.evaluation.Prediction.FoundMeeting;
import org.entente.evaluation.Prediction.FoundPerson;

/** Counts meetings: participants, date and format, and whether sources are led to the same one. */
final class MeetingScore {
    static final String PARTICIPANTS = "participants (person, party)";
    static final String SAME_MEETING = "same meeting across sources (pairs)";
    static final String DATE = "meeting date right";
    static final String FORMAT = "meeting format right";

    private final Counts counts;
    private final List<Main> mains = new ArrayList<>();

    MeetingScore(Counts counts) {
        this.counts = counts;
    }

    /** The main meeting of a source, as gold and prediction have it. */
    private record Main(String group, String gold, String found) {}

    void add(GoldSource gold, Prediction prediction) {
        participants(gold, prediction);
        dates(gold, prediction);
        gold.meetings().stream()
                .filter(meeting -> !meeting.mentioned())
                .findFirst()
                .ifPresent(main -> main(main, gold, prediction));
    }

    private void participants(GoldSource gold, Prediction prediction) {
        TreeSet<FoundPerson> left = new TreeSet<>(prediction.participants());
        TreeSet<FoundPerson> wanted = new TreeSet<>();
        gold.meetings().forEach(meeting -> meeting.participants().forEach(person -> wanted.add(asFound(person))));
        for (FoundPerson person : wanted) {
            FoundPerson found = left.stream()
                    .filter(candidate -> candidate.isSameAs(person))
                    .findFirst()
                    .orElse(FoundPerson.NOBODY);
            counts.add(PARTICIPANTS, left.remove(found) ? Tally.RIGHT : Tally.MISSED);
            if (found.equals(FoundPerson.NOBODY)) {
                counts.miss(gold.name(), "missed participant", person.toString());
            }
        }
        for (FoundPerson alarm : left) {
            counts.add(PARTICIPANTS, Tally.WRONG);
            counts.miss(gold.name(), "false alarm, participant", alarm.toString());
        }
    }

    private static FoundPerson asFound(GoldPerson person) {
        return new FoundPerson(
                person.person(),
                person.party().stream().map(Object::toString).findFirst().orElse(""));
    }

    private void dates(GoldSource gold, Prediction prediction) {
        gold.meetings().stream()
                .filter(meeting -> !meeting.mentioned() && meeting.date().isStated())
                .map(meeting -> meeting.date().iso())
                .forEach(date -> counts.answer(
                        DATE,
                        gold.name(),
                        date,
                        prediction.meetings().stream()
                                .anyMatch(found -> found.date().equals(date))));
    }

    private void main(GoldMeeting main, GoldSource gold, Prediction prediction) {
        FoundMeeting found = prediction.meetings().stream().findFirst().orElse(FoundMeeting.NONE);
        mains.add(new Main(gold.group(), main.key(), found.key()));
        String format = main.format().code();
        if (!format.isEmpty()) {
            counts.answer(FORMAT, gold.name(), format, found.format().equals(format));
        }
    }

    /** Compares every two main meetings, when all sources have been added. */
    void link() {
        for (int x = 0; x < mains.size(); x++) {
            for (int y = 0; y < x; y++) {
                Main one = mains.get(x);
                Main other = mains.get(y);
                boolean alike = one.group.equals(other.group) && one.gold.equals(other.gold);
                counts.add(SAME_MEETING, Tally.ofPair(alike, !one.found.isEmpty() && one.found.equals(other.found)));
            }
        }
    }
}
