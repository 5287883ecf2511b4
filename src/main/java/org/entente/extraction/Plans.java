package org.entente.extraction;

import java.util.Set;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.extraction.stance.Stance;
import org.entente.language.WordGroup;

/** Tells what people plan for themselves, their journeys and appointments, from what states undertake. */
record Plans(ParsedSentence sentence) {
    private static final Set<String> RULES = Set.of("commit.will", "commit.would", "commit.plan-to", "commit.be-to");
    private static final Set<String> TRAVEL = WordGroup.named("travels");
    private static final Set<String> COMING = WordGroup.named("comes");
    private static final Set<String> PLACING = Set.of("in", "at", "among", "back", "here", "there");
    private static final Set<String> MEETINGS = Set.of("talks", "discussions", "consultations", "meetings", "lunch");

    /** Whether a stance only says what somebody is going to do. */
    static boolean are(Stance stance) {
        return RULES.contains(stance.reason().rule());
    }

    /** "will fly to Lima", "will be in Lima", "will have talks", "will call on the Prime Minister". */
    boolean areOfPerson(Stance stance) {
        return are(stance) && (TRAVEL.contains(verb(stance)) || isAppointment(stance));
    }

    /** To come to a meeting or a place: who says that he will not takes a position. */
    boolean areToCome(Stance stance) {
        return are(stance) && COMING.contains(verb(stance));
    }

    private boolean isAppointment(Stance stance) {
        int last = stance.quote().to() - 1;
        String next = sentence.token(Math.min(stance.action() + 1, last)).lower();
        return switch (verb(stance)) {
            case "be" -> PLACING.contains(next);
            case "call" -> next.equals("on") && !asksFor(stance);
            case "have" -> MEETINGS.contains(next);
            default -> false;
        };
    }

    /** "will call on Peru to lift the ban". */
    private boolean asksFor(Stance stance) {
        return sentence.tokens().subList(stance.action(), stance.quote().to()).stream()
                .anyMatch(token -> Set.of("to", "for").contains(token.lower()));
    }

    private String verb(Stance stance) {
        return sentence.token(stance.action()).lemma();
    }
}
