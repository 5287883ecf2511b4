package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.entente.document.DocumentReader;
import org.entente.document.UnreadableSourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

    private static boolean isQuoted(String word, String text) throws UnreadableSourceException {
        var source = new DocumentReader().read("talks.txt", text.getBytes(StandardCharsets.UTF_8));
        return Quotations.of(new Annotator().annotate(source))
                .cover(source.text().indexOf(word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Otieno met the press in Lima. \"We agree. Our ships will sail,\" he said, and left the hall.",
                "Otieno met the press in Lima. “We agree. Our ships will sail,” he said, and left the hall.",
                "Otieno met the press in Lima. ''We agree. Our ships will sail,'' he said, and left the hall.",
                "Otieno met the press in Lima. ``We agree. Our ships will sail,'' he said, and left the hall."
            })
    void knowsEveryKindOfMarks(String text) throws UnreadableSourceException {
        assertThat(isQuoted("ships", text)).isTrue();
        assertThat(isQuoted("left", text)).isFalse();
        assertThat(isQuoted("press", text)).isFalse();
    }

    @Test
    void endsWhatIsNeverClosedWithItsParagraph() throws UnreadableSourceException {
        String text =
                "\"We agree to all of it, he said to the press in Lima that day.\n\nThe ships sailed at noon from the port.";
        assertThat(isQuoted("agree", text)).isTrue();
        assertThat(isQuoted("sailed", text)).isFalse();
    }

    @Test
    void takesNoApostropheForAMark() throws UnreadableSourceException {
        assertThat(isQuoted(
                        "ships", "The ministers’ ships and Kenya’s ships sailed at noon from the old port of Lima."))
                .isFalse();
    }
}
