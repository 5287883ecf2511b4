package org.entente.site.page;

import java.util.List;

/** The canned queries, each with what it answers, in groups. */
record QueriesPage(List<Group> groups) {

    /** @param name the end of its message's key */
    record Group(String name, List<ListItem> queries) {}
}
