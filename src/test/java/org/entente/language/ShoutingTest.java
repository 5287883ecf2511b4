package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.document.DocumentReader;
import org.entente.document.UnreadableSourceException;
import org.junit.jupiter.api.Test;

class ShoutingTest {

    private static List<Token> tokens(String text) throws UnreadableSourceException {
        var source = new DocumentReader().read("talks.txt", text.getBytes(StandardCharsets.UTF_8));
        return new Annotator().annotate(source).sentences().get(0).tokens();
    }

    private static Tag tagOf(String word, String text) throws UnreadableSourceException {
        return tokens(text).stream()
                .filter(token -> token.text().equals(word))
                .findFirst()
                .orElseThrow()
                .tag();
    }

    @Test
    void readsVerbsAmongCapitals() throws UnreadableSourceException {
        String shouted = "THE MINISTERS REJECTED THE NEW TARIFF AND PLEDGED TO HELP OTIENO, WHO THANKED THEM.";
        assertThat(tagOf("REJECTED", shouted)).isEqualTo(Tag.VERB_PAST);
        assertThat(tagOf("MINISTERS", shouted)).isEqualTo(Tag.NOUN);
        assertThat(tagOf("OTIENO", shouted)).isEqualTo(Tag.PROPER_NOUN);
        assertThat(tagOf("WHO", shouted)).isEqualTo(Tag.PRONOUN);
    }

    @Test
    void leavesAbbreviationsInOrdinarySentencesNames() throws UnreadableSourceException {
        assertThat(tagOf("WHO", "The ministers thanked the WHO for its help in the long drought of the year."))
                .isEqualTo(Tag.PROPER_NOUN);
    }
}
