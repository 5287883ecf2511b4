package org.entente.extraction.force;

/** What a marker makes of the clause that it governs. */
public enum Force {
    COMMITMENT,
    PROPOSAL,
    POSITION,
    /** What follows is agreed by all; its own words decide between commitment and position. */
    AGREED,
    /** What follows is what a speaker says; its own words decide. */
    SAID,
    /** No stance, whatever the words look like: condolences, an exchange of views. */
    NONE
}
