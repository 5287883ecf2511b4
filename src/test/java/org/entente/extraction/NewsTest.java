package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.document.DocumentReader;
import org.entente.document.UnreadableSourceException;
import org.entente.statement.Extraction;
import org.entente.statement.Kind;
import org.entente.statement.Parties;
import org.entente.statement.PartyCode;
import org.entente.statement.Statement;
import org.entente.statement.Topics;
import org.junit.jupiter.api.Test;

/** How reports tell of talks: agencies, radio, papers. All of it is invented. */
class NewsTest {
    private static final Extractor EXTRACTOR = new Extractor(Parties.read(), Topics.read());

    private static Extraction read(String text) throws UnreadableSourceException {
        return EXTRACTOR.extract(new DocumentReader().read("news.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Statement statement(String words, String text) throws UnreadableSourceException {
        return read(text).statements().stream()
                .filter(statement -> statement.evidence().quote().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no statement with: " + words));
    }

    private static List<PartyCode> parties(String... codes) {
        return List.of(codes).stream().map(PartyCode::new).toList();
    }

    private static final String TALKS = paragraphs(
            "NAIROBI, May 3 (Andean Wire) - Kenya and Peru agreed Monday to open an air link.",
            "Foreign Minister Ana Rojas of Peru and her Kenyan counterpart, Juma Otieno, met in Nairobi.",
            "");

    private static String paragraphs(String... paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    @Test
    void readsADayBetweenVerbAndObject() throws UnreadableSourceException {
        Statement agreed = statement("open an air link", TALKS);
        assertThat(agreed.kind()).isEqualTo(Kind.COMMITMENT);
        assertThat(agreed.actors()).isEqualTo(parties("KE", "PE"));
    }

    @Test
    void itemsBelongToWhomTheirLeadInNames() throws UnreadableSourceException {
        String list = paragraphs(
                TALKS.strip(),
                "Togo pledged to hold a vote.",
                "The Ministers:",
                "a) WELCOMED the truce in Togo;",
                "b) URGED Togo to hold a vote.",
                "");
        assertThat(statement("WELCOMED", list).actors()).isEqualTo(parties("KE", "PE"));
        assertThat(statement("URGED", list).kind()).isEqualTo(Kind.PROPOSAL);
    }

    @Test
    void quotesWithTheConditionAndWithoutWhoReportsIt() throws UnreadableSourceException {
        Statement said = statement(
                "would tax", TALKS + "Rojas said if the levy stayed, Peru would tax tea, the agency reported.\n");
        assertThat(said.evidence().quote()).isEqualTo("if the levy stayed, Peru would tax tea");
    }

    @Test
    void knowsWhoseCountryIsHis() throws UnreadableSourceException {
        Statement said =
                statement("would lift", TALKS + "Otieno said his country would lift the ban on Peruvian fish.\n");
        assertThat(said.kind()).isEqualTo(Kind.COMMITMENT);
        assertThat(said.actors()).isEqualTo(parties("KE"));
    }

    @Test
    void endsTheQuoteBeforeWhoSaysIt() throws UnreadableSourceException {
        Statement said = statement("We will", TALKS + "\"We will send two ships,\" Rojas told reporters in Nairobi.\n");
        assertThat(said.evidence().quote()).isEqualTo("We will send two ships");
        assertThat(said.actors()).isEqualTo(parties("PE"));
    }

    @Test
    void hearsSpeechWhoseSpeakerComesLater() throws UnreadableSourceException {
        String text = TALKS + "\"We reject the tariff. We will raise it in Geneva,\" said Otieno.\n";
        assertThat(statement("We reject", text).actors()).isEqualTo(parties("KE"));
        assertThat(statement("We will raise", text).actors()).isEqualTo(parties("KE"));
    }

    @Test
    void hearsWitnessesButNotAnalysts() throws UnreadableSourceException {
        String spokesman = TALKS + "A Foreign Ministry spokesman said Peru was ready to buy more tea.\n";
        assertThat(statement("ready to buy", spokesman).actors()).isEqualTo(parties("PE"));
        String analysts = TALKS + "Analysts said Peru would buy more tea next year.\n";
        assertThat(read(analysts).statements())
                .noneMatch(found -> found.evidence().quote().contains("buy more tea"));
    }

    @Test
    void takesNoTravelPlanForACommitment() throws UnreadableSourceException {
        String text = TALKS + "Rojas will travel to Quito on Tuesday. Peru will open a consulate in Mombasa.\n";
        assertThat(statement("consulate", text).kind()).isEqualTo(Kind.COMMITMENT);
        assertThat(read(text).statements())
                .noneMatch(found -> found.evidence().quote().contains("Quito"));
    }

    @Test
    void givesALeaderTheStateThatTheTextMakesClear() throws UnreadableSourceException {
        String text = "NAIROBI (Andean Wire) - Peruvian President Ana Rojas met President Juma Otieno on Friday."
                + "\n\nOtieno pledged to lower the tax on Peruvian fish.\n";
        assertThat(statement("pledged", text).actors()).isEqualTo(parties("KE"));
    }

    @Test
    void letsIssuersSpeakAndNotTheirGuests() throws UnreadableSourceException {
        String text = paragraphs(
                "We, the Ministers of Kenya and Peru, met in Lima with the President of the World Bank, Jan Dahl.",
                "We welcome the new fund. We will double our share. We regret the delay.");
        assertThat(statement("double", text).actors()).isEqualTo(parties("KE", "PE"));
    }

    @Test
    void readsListsThatLeaveTheirSubjectToTheLeadIn() throws UnreadableSourceException {
        String text = paragraphs(
                "Joint statement of Kenya and Peru",
                "Ministers of Kenya and Peru met in Lima on 3 May 2031.",
                "The Ministers:",
                "• Agreed to open an air link;",
                "• Welcomed the truce in the strait; and",
                "• Increased aid flows.");
        assertThat(statement("open an air link", text).kind()).isEqualTo(Kind.COMMITMENT);
        assertThat(statement("truce", text).kind()).isEqualTo(Kind.POSITION);
    }

    @Test
    void keepsSilentWhereOnePartyDeclaresSomethingAlone() throws UnreadableSourceException {
        String text = "Statement on the harvest\n\nPeru reaffirms its commitment to the farmers of the valley. "
                + "Peru will plant two million trees and supports the new seed bank.\n";
        assertThat(read(text).statements()).isEmpty();
    }
}
