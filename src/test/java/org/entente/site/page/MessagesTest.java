package org.entente.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.entente.store.query.CannedQueries;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the interface say the same in all languages. */
class MessagesTest {
    private static final Pattern PLURAL = Pattern.compile("(.*)\\.(one|two|few|many|other)");
    private static final String QUESTION = "question.";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    private static final Map<String, String> ENGLISH = messages(Locale.ENGLISH);

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasTheSameMessagesAndNoOther(Locale language) {
        assertThat(bases(messages(language).keySet())).isEqualTo(bases(ENGLISH.keySet()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theCannedQueriesAreTranslatedFromTheEnglishOfTheirFiles(Locale language) {
        List<String> translated = messages(language).keySet().stream()
                .filter(MessagesTest::isQuestion)
                .map(key -> key.substring(QUESTION.length()))
                .toList();
        assertThat(translated)
                .containsExactlyInAnyOrderElementsOf(
                        language.equals(Locale.ENGLISH) ? List.of() : new CannedQueries().names());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aCountHasAFormForEachPluralCategoryOfTheLanguageAndNoOther(Locale language) {
        Set<String> categories = LongStream.rangeClosed(0, 200)
                .mapToObj(number -> PluralCategory.of(language, number).code())
                .collect(Collectors.toSet());
        Map<String, Set<String>> forms = messages(language).keySet().stream()
                .map(PLURAL::matcher)
                .filter(matcher -> matcher.matches())
                .collect(Collectors.groupingBy(
                        matcher -> matcher.group(1),
                        Collectors.mapping(matcher -> matcher.group(2), Collectors.toSet())));
        assertThat(forms)
                .isNotEmpty()
                .allSatisfy((base, found) -> assertThat(found).as(base).isEqualTo(categories));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguagePutsInTheSameThings(Locale language) {
        messages(language)
                .forEach((key, message) -> assertThat(placeholders(message))
                        .as(key)
                        .isEqualTo(isQuestion(key) ? Set.of() : placeholders(english(key))));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noMessageIsEmptyOrHoldsMoreThanHarmlessHtml(Locale language) {
        messages(language).forEach((key, message) -> {
            assertThat(message).as(key).isNotBlank();
            assertThat(Jsoup.isValid(message, Safelist.basic())).as(key).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "en, 0, 0 claims",
        "en, 1, 1 claim",
        "en, 2, 2 claims",
        "fr, 0, 0 énoncé",
        "fr, 1, 1 énoncé",
        "fr, 2, 2 énoncés",
        "ru, 1, 1 заявление",
        "ru, 2, 2 заявления",
        "ru, 5, 5 заявлений",
        "ru, 11, 11 заявлений",
        "ru, 21, 21 заявление",
        "ru, 22, 22 заявления",
        "ru, 112, 112 заявлений",
        "ru, 0, 0 заявлений",
        "zh, 1, 1 项主张",
        "zh, 5, 5 项主张"
    })
    void countsAreWrittenAsTheLanguageDoes(String language, long number, String written) {
        gg.jte.output.StringOutput output = new gg.jte.output.StringOutput();
        Text.in(Locale.forLanguageTag(language)).plural("claims", number).writeTo(output);
        assertThat(output).hasToString(written);
    }

    @Test
    void otherLanguagesAreNotEnglish() {
        for (Locale language : languages()) {
            Map<String, String> messages = messages(language);
            assertThat(messages.entrySet().stream()
                            .filter(message -> !language.equals(Locale.ENGLISH))
                            .filter(message -> message.getValue().length() > 14)
                            .filter(message -> message.getValue().equals(ENGLISH.get(message.getKey()))))
                    .as(language.toString())
                    .isEmpty();
        }
    }

    static List<Locale> languages() {
        return Pages.LANGUAGES;
    }

    private static boolean isQuestion(String key) {
        return key.startsWith(QUESTION);
    }

    private static Set<String> bases(Set<String> keys) {
        return keys.stream()
                .filter(key -> !isQuestion(key))
                .map(key -> PLURAL.matcher(key).replaceFirst("$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String english(String key) {
        return ENGLISH.getOrDefault(
                key, ENGLISH.getOrDefault(PLURAL.matcher(key).replaceFirst("$1.other"), ""));
    }

    private static Set<String> placeholders(String message) {
        return PLACEHOLDER
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> messages(Locale language) {
        Properties messages = new Properties();
        try (InputStream file = Text.class.getResourceAsStream("messages_" + language.getLanguage() + ".properties")) {
            assertThat(file).as(language.toString()).isNotNull();
            messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return messages.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, messages::getProperty));
    }
}
