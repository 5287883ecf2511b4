package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublishersTest {
    private static final String ANY = Publishers.anySpelling();

    @Test
    void longerSpellingsAreTriedFirst() {
        assertThat("AP News".replaceFirst(ANY, "")).isEmpty();
    }

    @Test
    void namesAndAcronymsAreKnownInCapitalsToo() {
        assertThat("KYODO NEWS").matches(ANY);
        assertThat("REUTER").matches(ANY);
        assertThat("kyodo news").doesNotMatch(ANY);
        assertThat("Andean Wire").doesNotMatch(ANY);
    }
}
