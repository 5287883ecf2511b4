package org.entente.site.page;

import java.util.Map;

/** What a page is made for: the reader's language and the parameters of the address. */
record Visit(Text text, Map<String, String> parameters) {

    /** The parameter, empty where it is not given. */
    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** The part of a long list that is asked for, counted from 1. */
    int part() {
        String part = parameter("part");
        return part.matches("[1-9]\\d{0,5}") ? Integer.parseInt(part) : 1;
    }
}
