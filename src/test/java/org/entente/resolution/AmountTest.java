package org.entente.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource({
        "40 km, 40 km, true",
        "40 km, 41 km, true",
        "40 km, 50 km, false",
        "40 km, 40 kWh, false",
        "40 km, 40 ship, false",
        "40 USD, 40 EUR, false",
        "40 ship, 40 vessel, true",
        "40 ship, 40, true"
    })
    void amountsAreAlikeInNumberAndUnitWhereAUnitIsMeasured(String one, String other, boolean alike) {
        assertThat(amount(one).isLike(amount(other))).isEqualTo(alike);
    }

    private static Amount amount(String text) {
        return Amount.parse(text).findFirst().orElseThrow();
    }
}
