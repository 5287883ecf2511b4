package org.entente.site.page;

/** An entry of a list: where it leads, a second line, and a figure or date at the side; either may be empty. */
record ListItem(Link link, String detail, String aside) {}
