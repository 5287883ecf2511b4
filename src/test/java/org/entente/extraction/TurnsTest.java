package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.document.DocumentReader;
import org.entente.document.UnreadableSourceException;
import org.entente.statement.Parties;
import org.entente.statement.PartyCode;
import org.entente.statement.Topics;
import org.junit.jupiter.api.Test;

/** Whose stance it is in transcripts, in the statements of one person, and in those of a spokesperson. */
class TurnsTest {
    private static final Extractor EXTRACTOR = new Extractor(Parties.read(), Topics.read());

    private static List<PartyCode> actors(String words, String text) throws UnreadableSourceException {
        return EXTRACTOR
                .extract(new DocumentReader().read("speech.txt", text.getBytes(StandardCharsets.UTF_8)))
                .statements()
                .stream()
                .filter(statement -> statement.evidence().quote().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no statement with: " + words))
                .actors();
    }

    private static final String TRANSCRIPT = String.join(
            "\n\n",
            "Kenyan Foreign Minister Juma Otieno and Peruvian Foreign Minister Ana Rojas Before Their Meeting",
            "MINISTER OTIENO: Good morning. It is good to meet you here in Nairobi. We will open an air link this year.",
            "We are ready to share our fish.",
            "MINISTER ROJAS: Thank you. We will buy more tea.",
            "");

    @Test
    void weInATranscriptAreThoseWhoseTurnItIs() throws UnreadableSourceException {
        assertThat(actors("open an air link", TRANSCRIPT)).hasToString("[KE]");
        assertThat(actors("share our fish", TRANSCRIPT)).hasToString("[KE]");
        assertThat(actors("buy more tea", TRANSCRIPT)).hasToString("[PE]");
    }

    @Test
    void weInTheStatementOfOnePersonAreThatPersonsParty() throws UnreadableSourceException {
        String text = String.join(
                "\n\n",
                "Statement by Juma Otieno, Finance Minister of Kenya, after the meeting with the ministers of Peru",
                "I was pleased to meet the Peruvian ministers in Lima today. We will lower our tariffs on fish, and we"
                        + " believe that trade is good for our people. We thank our hosts.",
                "");
        assertThat(actors("lower our tariffs", text)).hasToString("[KE]");
    }

    @Test
    void aJointStatementIsThatOfAll() throws UnreadableSourceException {
        String text = String.join(
                "\n\n",
                "Joint Statement by Kenyan Minister Juma Otieno and Peruvian Minister Ana Rojas",
                "We met in Lima today. We will lower our tariffs on fish, and we will open our ports.",
                "");
        assertThat(actors("lower our tariffs", text)).hasToString("[KE, PE]");
    }

    @Test
    void whatAllDemandOfAnOutsiderIsTheDemandOfAll() throws UnreadableSourceException {
        String text = String.join(
                "\n\n",
                "Joint Statement of Kenya and Peru",
                "We, the foreign ministers of Kenya and Peru, met in Lima. We condemn the blockade."
                        + " Chile must immediately open the canal to all ships.",
                "");
        assertThat(actors("open the canal", text)).hasToString("[KE, PE]");
    }

    private static final String ON_TALKS = String.join(
            "\n\n",
            "",
            "The talks between Kenya and Peru, held in Lima on 9 March 2031, are an important step. The European Union"
                    + " welcomes them.",
            "Both sides announced that they will open the port. We call on them to do so soon.",
            "");

    @Test
    void weAreThePartyThatTheSpokespersonSpeaksFor() throws UnreadableSourceException {
        String text = "Kenya/Peru: Statement by the Spokesperson on the talks" + ON_TALKS;

        assertThat(actors("call on them", text)).containsExactly(new PartyCode("EU"));
        assertThat(actors("open the port", text)).containsExactly(new PartyCode("KE"), new PartyCode("PE"));
    }

    @Test
    void aTitleThatNamesTheSpokespersonMakesNoMouthpiece() throws UnreadableSourceException {
        String text = "Statement by the Spokesperson Ana Silva on the talks" + ON_TALKS;

        assertThat(actors("call on them", text)).isNotEqualTo(List.of(new PartyCode("EU")));
    }
}
