package org.entente.site.page;

import java.util.List;

/**
 * A state, organisation or group.
 *
 * @param type message key of its class
 * @param people those who stood for it
 * @param counterparts the parties that it met, with the number of meetings
 * @param overTime its claims by meeting, the earliest first
 */
record PartyPage(
        String name,
        String type,
        String code,
        List<Link> members,
        List<Link> memberOf,
        List<Link> people,
        List<ListItem> meetings,
        List<ListItem> counterparts,
        List<Tally> topics,
        List<Tally> overTime,
        List<ClaimLine> claims,
        Pager pager) {}
