package org.entente.site.page;

/** One source's wording of a claim, by itself. */
record StatementPage(String label, Link claim, ClaimPage.Wording wording) {}
