package org.entente.site.page;

import gg.jte.Content;
import gg.jte.support.LocalizationSupport;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.entente.store.query.CannedQuery;

/**
 * The words of the interface in one language, from {@code messages_LANGUAGE.properties} beside this class. A message
 * may hold HTML; what is put into it is escaped. Numbers and dates are written as the language does.
 */
final class Text implements LocalizationSupport {
    private final Locale language;
    private final Properties messages;

    private Text(Locale language, Properties messages) {
        this.language = language;
        this.messages = messages;
    }

    /** The words in the language, English where it lacks one. */
    static Text in(Locale language) {
        Properties messages = new Properties();
        load(messages, Locale.ENGLISH);
        load(messages, language);
        return new Text(language, messages);
    }

    @Override
    public String lookup(String key) {
        return Optional.ofNullable(messages.getProperty(key))
                .orElseThrow(() -> new IllegalArgumentException("no message " + key));
    }

    /** What a canned query answers: its file says it in English, the messages in the other languages. */
    String question(CannedQuery query) {
        return messages.getProperty("question." + query.name(), query.summary());
    }

    /** The message as plain text, for what is not HTML. */
    String format(String key, Object... parameters) {
        return MessageFormat.format(lookup(key).replace("'", "''"), parameters);
    }

    Locale language() {
        return language;
    }

    String tag() {
        return language.toLanguageTag();
    }

    /** As {@link #plural}, as plain text. */
    String count(String key, long number) {
        return format(key + "." + PluralCategory.of(language, number).code(), number(number));
    }

    /** A count with its noun: the message {@code key.one}, {@code key.few}, … that the number asks for. */
    Content plural(String key, long number) {
        return localize(key + "." + PluralCategory.of(language, number).code(), number(number));
    }

    /** The noun alone that stands beside a number: "1" and "meeting", "2" and "meetings". */
    String noun(String key, long number) {
        return lookup(key + "." + PluralCategory.of(language, number).code());
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }

    /** A date of ISO 8601, parts of which may be left out, as the language writes it. */
    String date(String iso) {
        return switch (iso.length()) {
            case 10 -> LocalDate.parse(iso).format(pattern("date.full"));
            case 7 ->
                iso.startsWith("--")
                        ? MonthDay.parse(iso).format(pattern("date.day"))
                        : YearMonth.parse(iso).format(pattern("date.month"));
            case 4 -> iso;
            default -> lookup("date.unstated");
        };
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(lookup(key), language);
    }

    private static void load(Properties messages, Locale language) {
        String name = "messages_" + language.getLanguage() + ".properties";
        try (InputStream file = Text.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("no messages in " + language);
            }
            messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
