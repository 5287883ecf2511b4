package org.entente.extraction.stance;

import java.util.Set;
import org.entente.extraction.clause.Clause;

/** Participles after a comma that say something of their own (", noting that") and so end the statement before. */
final class Participials {
    private static final Set<String> SPEAKING = Set.of(
            "note",
            "add",
            "say",
            "stress",
            "emphasize",
            "underline",
            "underscore",
            "highlight",
            "reaffirm",
            "reiterate",
            "welcome",
            "express",
            "call",
            "urge",
            "recall",
            "recognize",
            "acknowledge",
            "affirm",
            "confirm",
            "warn",
            "pledge",
            "promise",
            "announce",
            "declare",
            "state",
            "propose",
            "suggest",
            "praise",
            "commend",
            "thank",
            "support",
            "condemn",
            "reject",
            "hope",
            "point",
            "insist",
            "describe",
            "cite",
            "voice",
            "demand",
            "vow");

    private Participials() {}

    static boolean speak(Clause clause) {
        return SPEAKING.contains(clause.verb().lemma());
    }
}
