package org.entente.site.page;

import java.util.List;

/**
 * A topic of the scheme.
 *
 * @param matches concepts of other schemes that mean the same
 * @param overTime its claims by meeting, the earliest first
 */
record TopicPage(
        String label,
        String definition,
        String notation,
        List<Link> broader,
        List<Link> narrower,
        List<Link> matches,
        List<Tally> parties,
        List<Tally> overTime,
        List<ClaimLine> claims,
        Pager pager) {}
