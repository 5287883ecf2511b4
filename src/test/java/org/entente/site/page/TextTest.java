package org.entente.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    @Test
    void hasTheSameMessagesInEveryLanguageButForPlurals() {
        Set<String> english = keys(Locale.ENGLISH);
        Pages.LANGUAGES.forEach(
                language -> assertThat(keys(language)).as(language.toString()).isEqualTo(english));
    }

    private static Set<String> keys(Locale language) {
        Properties messages = new Properties();
        try (var file = Text.class.getResourceAsStream("messages_" + language.getLanguage() + ".properties")) {
            messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return messages.stringPropertyNames().stream()
                .map(key -> key.replaceFirst("\\.(one|few|many|other)$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
