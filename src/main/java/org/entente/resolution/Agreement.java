package org.entente.resolution;

/** How two sources stand to each other on one point. */
enum Agreement {
    SAME,
    /** Not the same, but it may well be meant. */
    NEAR,
    /** At least one does not say. */
    UNKNOWN,
    DIFFERENT
}
