package org.entente.site.page;

import java.util.List;

/**
 * A topic of the scheme.
 *
 * @param matches concepts of other schemes that mean the same
 */
record TopicPage(
        String label,
        String definition,
        String notation,
        List<Link> broader,
        List<Link> narrower,
        List<Link> matches,
        List<Tally> parties,
        List<ClaimLine> claims,
        Pager pager) {}
