package org.entente.extraction.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.document.DocumentReader;
import org.entente.document.UnreadableSourceException;
import org.entente.extraction.Extractor;
import org.entente.statement.Parties;
import org.entente.statement.PartyCode;
import org.entente.statement.Topics;
import org.junit.jupiter.api.Test;

/** In whose name a spokesperson's statement stands. */
class MouthpieceTest {
    private static final Extractor EXTRACTOR = new Extractor(Parties.read(), Topics.read());

    private static final String BODY = String.join(
            "\n\n",
            "",
            "The talks between Kenya and Peru, held in Lima on 9 March 2031, are an important step. The European Union"
                    + " welcomes them.",
            "Both sides announced that they will open the port. We call on them to do so soon.",
            "");

    private static List<PartyCode> actors(String words, String text) throws UnreadableSourceException {
        return EXTRACTOR
                .extract(new DocumentReader().read("statement.txt", text.getBytes(StandardCharsets.UTF_8)))
                .statements()
                .stream()
                .filter(statement -> statement.evidence().quote().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no statement with: " + words))
                .actors();
    }

    @Test
    void weAreThePartyThatTheSpokespersonSpeaksFor() throws UnreadableSourceException {
        String text = "Kenya/Peru: Statement by the Spokesperson on the talks" + BODY;

        assertThat(actors("call on them", text)).containsExactly(new PartyCode("EU"));
        assertThat(actors("open the port", text)).containsExactly(new PartyCode("KE"), new PartyCode("PE"));
    }

    @Test
    void aTitleThatNamesTheSpokespersonMakesNoMouthpiece() throws UnreadableSourceException {
        String text = "Statement by the Spokesperson Ana Silva on the talks" + BODY;

        assertThat(actors("call on them", text)).isNotEqualTo(List.of(new PartyCode("EU")));
    }
}
