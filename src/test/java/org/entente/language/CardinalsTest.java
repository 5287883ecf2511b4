package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardinalsTest {

    @ParameterizedTest
    @CsvSource({"zero, 0", "Two, 2", "nineteen, 19", "TWENTY, 20", "twenty-one, 21", "ninety-nine, 99"})
    void cardinalsAreNumbers(String word, int number) {
        assertThat(Cardinals.valueOf(word)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"second", "2", "twenty-zero", "twenty-eleven", "twenty-", "-two", "hundred", "-", ""})
    void otherWordsAreNot(String word) {
        assertThat(Cardinals.valueOf(word)).isEmpty();
    }
}
