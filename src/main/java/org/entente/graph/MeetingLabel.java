package org.entente.graph;

import java.util.List;
import org.entente.resolution.ResolvedMeeting;
import org.entente.statement.Parties;
import org.entente.statement.Party;

/** What to call a meeting. */
record MeetingLabel(Parties parties) {
    private static final int NAMED = 3;

    /** The name that sources give it; else who met, and when. */
    String of(ResolvedMeeting meeting) {
        if (!meeting.name().isEmpty()) {
            return meeting.name();
        }
        String who = "Meeting of " + listed(meeting);
        return meeting.date().isStated() ? who + ", " + meeting.date().iso() : who;
    }

    private String listed(ResolvedMeeting meeting) {
        List<String> names = meeting.parties().stream()
                .map(code -> parties.find(code).map(Party::name).orElse(code.value()))
                .toList();
        if (names.isEmpty()) {
            return "unnamed parties";
        }
        if (names.size() > NAMED + 1) {
            return String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " others";
        }
        String last = names.get(names.size() - 1);
        return names.size() == 1 ? last : String.join(", ", names.subList(0, names.size() - 1)) + " and " + last;
    }
}
