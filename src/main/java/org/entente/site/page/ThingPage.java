package org.entente.site.page;

import java.util.List;

/** All that is said of a thing that has no page made for its class. */
record ThingPage(String label, List<Fact> facts) {

    record Fact(Link property, Link value) {}
}
