package org.entente.site.page;

import java.util.List;

/** The canned queries, each with what it answers. */
record QueriesPage(List<ListItem> queries) {}
