package org.entente.site.page;

/** A run of a quote, with whether it differs from all the other wordings beside it. */
record WordRun(String text, boolean different) {}
