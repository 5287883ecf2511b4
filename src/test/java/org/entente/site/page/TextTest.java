package org.entente.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void writesDatesAsFarAsTheyAreKnown() {
        Text text = Text.in(Locale.ENGLISH);
        assertThat(text.date("2021-03-04")).isEqualTo("4 March 2021");
        assertThat(text.date("2021-03")).isEqualTo("March 2021");
        assertThat(text.date("2021")).isEqualTo("2021");
        assertThat(text.date("--03-04")).isEqualTo("4 March");
        assertThat(text.date("")).isEqualTo("date not stated");
    }

    @Test
    void choosesThePluralOfTheLanguage() {
        assertThat(PluralCategory.of(Locale.ENGLISH, 1)).isEqualTo(PluralCategory.ONE);
        assertThat(PluralCategory.of(Locale.FRENCH, 0)).isEqualTo(PluralCategory.ONE);
        assertThat(PluralCategory.of(Locale.CHINESE, 1)).isEqualTo(PluralCategory.OTHER);
        Locale russian = Locale.forLanguageTag("ru");
        assertThat(PluralCategory.of(russian, 21)).isEqualTo(PluralCategory.ONE);
        assertThat(PluralCategory.of(russian, 3)).isEqualTo(PluralCategory.FEW);
        assertThat(PluralCategory.of(russian, 12)).isEqualTo(PluralCategory.MANY);
    }
}
