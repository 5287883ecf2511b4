package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on the third day of May, two thousand and thirty-one|2031-05-03",
                "this twenty-first day of May in the year 2031|2031-05-21",
                "on the first day of the month of May of the year nineteen hundred and seventy-four|1974-05-01",
                "on the ninth day of May, one thousand nine hundred and seventy-nine.|1979-05-09",
                "on the ninth day of May, nineteen eighty-one|1981-05-09",
                "on the second day of May|--05-02"
            })
    void datesAreReadInWords(String words, String day) {
        assertThat(WrittenDate.in(words))
                .singleElement()
                .extracting(date -> date.day().iso())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"the third day of Talks", "the second day of talks", "a day of rest"})
    void otherDaysAreNoDates(String words) {
        assertThat(SpelledDate.in(words)).isEmpty();
    }
}
