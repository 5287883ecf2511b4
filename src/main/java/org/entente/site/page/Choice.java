package org.entente.site.page;

/** A value that a form offers, with the words that stand for it. */
record Choice(String value, String label) {}
