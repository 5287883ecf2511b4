package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublishersTest {
    @Test
    void aSignatureStandsForTheNameOfTheAgency() {
        assertThat(Publishers.nameOf("REUTER")).isEqualTo("Reuters");
        assertThat(Publishers.nameOf("Reuter")).isEqualTo("Reuters");
    }

    @Test
    void otherNamesStayAsTheyAreWritten() {
        assertThat(Publishers.nameOf("Kyodo")).isEqualTo("Kyodo");
        assertThat(Publishers.nameOf("XINHUA")).isEqualTo("XINHUA");
        assertThat(Publishers.nameOf("Jiji")).isEqualTo("Jiji");
        assertThat(Publishers.nameOf("AFP")).isEqualTo("AFP");
        assertThat(Publishers.nameOf("Andean Wire")).isEqualTo("Andean Wire");
    }

    @Test
    void longerSpellingsAreTriedFirst() {
        assertThat("AP News".replaceFirst(Publishers.anySpelling(), "")).isEmpty();
    }
}
