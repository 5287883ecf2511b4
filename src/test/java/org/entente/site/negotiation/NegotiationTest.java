package org.entente.site.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NegotiationTest {
    private static final Map<String, List<Offer>> OFFERS = Map.of(
            "thing", Offers.THING,
            "data", Offers.DATA,
            "page", Offers.of(Format.HTML),
            "ontology", Offers.ONTOLOGY,
            "graph", Offers.DATA,
            "select", Offers.CANNED,
            "start", Offers.START,
            "construct", Offers.CONSTRUCT);

    @ParameterizedTest(name = "{0}: {1} for \"{2}\" is {3}")
    @MethodSource("table")
    void everyClientGetsWhatItAsksFor(String who, String offered, String header, String expected) {
        List<Offer> offers = OFFERS.getOrDefault(offered, List.of());
        assertThat(Accept.parse(header).choose(offers).map(Offer::mediaType).orElse("-"))
                .as("%s, %s", who, header)
                .isEqualTo(expected);
    }

    static Stream<String[]> table() throws IOException {
        try (InputStream table = NegotiationTest.class.getResourceAsStream("/site/negotiation.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).toList().stream();
        }
    }

    @Test
    void anyHeaderAtAllGetsAnAnswer() {
        Random random = new Random(7);
        String alphabet = "ab*/;,=q\"\\ 01.\t\u0000é+-";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder header = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                header.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            Accept.parse(header.toString()).choose(Offers.THING);
            Coding.choose(header.toString());
            Languages.choose(header.toString(), List.of(Locale.ENGLISH, Locale.FRENCH));
        }
    }

    @Test
    void aHeaderOfAMegabyteIsCut() {
        assertThat(Accept.parse("x/y,".repeat(300_000) + "text/html").choose(Offers.THING))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                          | IDENTITY
            gzip                        | GZIP
            gzip, deflate, br, zstd     | GZIP
            x-gzip                      | GZIP
            *                           | GZIP
            br                          | IDENTITY
            gzip;q=0                    | IDENTITY
            gzip;q=0, *                 | IDENTITY
            identity, gzip;q=0.5        | IDENTITY
            identity;q=0.5, gzip        | GZIP
            identity;q=0                | IDENTITY
            identity;q=0, *;q=0         | IDENTITY
            GZIP;Q=0.1                  | GZIP
            ;;,;q=1                     | IDENTITY
            """)
    void packsOnlyWherePackingIsWelcome(String header, Coding expected) {
        assertThat(Coding.choose(header)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                            | en
            fr                            | fr
            fr-CA, en;q=0.5               | fr
            de, fr;q=0.5                  | fr
            de                            | en
            en-GB, fr;q=0.9               | en
            *                             | en
            fr;q=0, en                    | en
            not a language, really        | en
            """)
    void speaksTheLanguageThatFitsBest(String header, String expected) {
        assertThat(Languages.choose(header, List.of(Locale.ENGLISH, Locale.FRENCH)))
                .isEqualTo(Locale.forLanguageTag(expected));
    }
}
