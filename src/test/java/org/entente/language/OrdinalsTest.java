package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalsTest {

    @ParameterizedTest
    @CsvSource({
        "First, 1",
        "ninth, 9",
        "Twelfth, 12",
        "TWENTIETH, 20",
        "twenty-first, 21",
        "eightieth, 80",
        "28th, 28",
        "1st, 1",
        "inaugural, 1"
    })
    void ordinalsAreNumbers(String word, int number) {
        assertThat(Ordinals.valueOf(word)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two", "20", "last", "twenty-tenth", "0th", "fort", ""})
    void otherWordsAreNot(String word) {
        assertThat(Ordinals.valueOf(word)).isEmpty();
    }
}
