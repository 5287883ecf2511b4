package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "caf\u00e9", "\uD83E\uDD91", "a\uD83E\uDD91\uD83E\uDD91b", "\uD83Ealone", "\uDD91\uD83E"
            })
    void anOffsetIsFoundAsByCountingFromTheBeginning(String text) {
        CodePoints codePoints = CodePoints.of(text);
        assertThat(IntStream.rangeClosed(0, text.length())
                        .map(codePoints::before)
                        .toArray())
                .containsExactly(IntStream.rangeClosed(0, text.length())
                        .map(offset -> text.codePointCount(0, offset))
                        .toArray());
    }
}
