package org.entente.extraction.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.language.Annotator;
import org.entente.statement.Parties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErasTest {
    private static final PartyFinder PARTIES = new PartyFinder(Parties.read());
    private static final Annotator ANNOTATOR = new Annotator();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1973-05-03|Moscow and Peru agreed.|SU PE",
                "2031-05-03|Moscow and Peru agreed.|RU PE",
                "1991-12-24|Moscow and Peru agreed.|RU PE",
                "1991|Moscow and Peru agreed.|SU PE",
                "1973|Prague and Peru agreed.|CS PE",
                "''|The Soviet Union and Peru agreed. Moscow will pay.|SU PE SU",
                "''|Russia and Peru mourned the Soviet Union. Moscow will pay.|RU PE SU RU",
                "''|Belgrade and Peru agreed.|RS PE"
            })
    void capitalsMeanTheStateOfTheirTime(String published, String text, String expected) {
        List<String> codes = PARTIES.find(ANNOTATOR.annotate(source(published, text))).stream()
                .flatMap(mention -> mention.codes().stream())
                .map(Object::toString)
                .toList();
        assertThat(String.join(" ", codes)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1973-05-03|Peru will pay by 1980.|1973",
                "''|The pact of 1967 was renewed at Lima in 1977.|1977",
                "''|Peru agreed.|2147483647"
            })
    void aTextIsOfItsDateOrOfTheLatestYearAtItsTop(String published, String text, int expected) {
        assertThat(Eras.year(source(published, text))).isEqualTo(expected);
    }

    private static Source source(String published, String text) {
        return new Source(
                "test.txt", text, "", "", new PartialDate(published), "", "", List.of(new Span(0, text.length())), "");
    }
}
