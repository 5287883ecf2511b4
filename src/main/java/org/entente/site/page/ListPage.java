package org.entente.site.page;

import java.util.List;

/** All things of a class, in parts. {@code what} ends the message keys. */
record ListPage(
        String what, List<ListItem> items, List<ClaimLine> claims, List<Link> kinds, String kind, Pager pager) {}
