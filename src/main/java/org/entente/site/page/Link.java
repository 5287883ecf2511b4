package org.entente.site.page;

/**
 * A place to go to, with the words that stand for it.
 *
 * @param href the address within the site, or an http or https address
 */
record Link(String href, String label) {}
