package org.entente.site.page;

import java.util.regex.Pattern;

/**
 * A place to go to, with the words that stand for it.
 *
 * @param href an address within the site, an http or https address, or empty where there is nowhere to go: no other
 *     scheme ever becomes a link
 */
record Link(String href, String label) {
    private static final Pattern SAFE = Pattern.compile("|[/?#](?!/).*|https?://.*", Pattern.DOTALL);

    Link {
        if (!SAFE.matcher(href).matches()) {
            throw new IllegalArgumentException("not an address to link to: " + href);
        }
    }

    /** Words that lead nowhere. */
    static Link none(String label) {
        return new Link("", label);
    }
}
