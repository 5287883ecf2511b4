package org.entente.site.page;

import java.util.List;

/** What was found, by the class of thing. */
record SearchPage(String query, List<Group> groups) {

    /** Things of one class; {@code what} ends the message key. */
    record Group(String what, List<ListItem> items) {}
}
