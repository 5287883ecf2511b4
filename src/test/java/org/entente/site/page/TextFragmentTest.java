package org.entente.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFragmentTest {

    @Test
    void opensThePageAtAShortQuote() {
        assertThat(TextFragment.of("https://example.org/a#top", "semi-annual talks, again"))
                .isEqualTo("https://example.org/a#:~:text=semi%2Dannual%20talks%2C%20again");
    }

    @Test
    void namesALongQuoteByItsFirstAndLastWords() {
        assertThat(TextFragment.of("https://example.org/", "a b c d e f g h i j k l m"))
                .isEqualTo("https://example.org/#:~:text=a%20b%20c%20d%20e%20f,h%20i%20j%20k%20l%20m");
    }
}
