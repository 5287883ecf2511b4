package org.entente.extraction.meeting;

/**
 * The word by which a sentence tells of a meeting.
 *
 * @param at the number of its token
 * @param verb whether it tells what those who met did, and does not only name the meeting
 */
record Trigger(int at, boolean verb) {}
