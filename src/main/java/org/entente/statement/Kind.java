package org.entente.statement;

/** The force that a source gives a statement, weaker before stronger. */
public enum Kind {
    /** A stance or view without an undertaking: supports, opposes, welcomes, reaffirms a principle. */
    POSITION,
    /** Another party, or the group, is asked to act: proposed, called for, urged, "should" said to others. */
    PROPOSAL,
    /** The actors undertake to do, or not to do, something themselves: agreed to, pledged, will, stand ready to. */
    COMMITMENT
}
