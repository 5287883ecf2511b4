package org.entente.site.page;

import java.util.List;

/**
 * A claim in a list.
 *
 * @param actors the parties whose claim it is
 * @param sources how many sources report it
 * @param diverging whether its sources contradict each other, in force, parties, amount or date
 */
record ClaimLine(Link claim, Force force, List<Link> actors, int sources, boolean diverging) {}
