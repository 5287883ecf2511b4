package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublishersTest {
    @Test
    void spellingsInCapitalsAreWrittenAsTheAgencyWritesItself() {
        assertThat(Publishers.nameOf("REUTER")).isEqualTo("Reuters");
        assertThat(Publishers.nameOf("Tass")).isEqualTo("TASS");
    }

    @Test
    void acronymsAndUnknownNamesStay() {
        assertThat(Publishers.nameOf("AFP")).isEqualTo("AFP");
        assertThat(Publishers.nameOf("Andean Wire")).isEqualTo("Andean Wire");
    }

    @Test
    void longerSpellingsAreTriedFirst() {
        assertThat("AP News".replaceFirst(Publishers.anySpelling(), "")).isEmpty();
    }
}
