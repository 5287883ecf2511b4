package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.statement.Parties;
import org.entente.statement.Statement;
import org.entente.statement.Topics;
import org.junit.jupiter.api.Test;

/** Lists under a sentence that breaks off: each item is a statement with the force of the lead-in. */
class LeadInTest {
    private static final String MEETING =
            "Peruvian Foreign Minister Ana Rojas met Chilean Foreign Minister Luis Soto in Lima on 3 May 2019. ";
    private static final Extractor EXTRACTOR = new Extractor(Parties.read(), Topics.read());

    private static List<String> read(String... lines) {
        String text = MEETING + String.join("\n", lines);
        var body = List.of(new Span(0, text.length()));
        var source = new Source("t", text, "", "", new PartialDate("2019-05-04"), "", "", body, "");
        return EXTRACTOR.extract(source).statements().stream()
                .map(LeadInTest::shown)
                .toList();
    }

    private static String shown(Statement statement) {
        return statement.kind().name().toLowerCase(java.util.Locale.ROOT) + ": " + statement.line();
    }

    @Test
    void anItemIsWhatTheyAgreedToDo() {
        assertThat(read(
                        "The two sides agreed to:",
                        "- raise the volume of trade;",
                        "- conclude an agreement and sign it at once."))
                .containsExactly(
                        "commitment: raise the volume of trade",
                        "commitment: conclude an agreement",
                        "commitment: sign it at once");
    }

    @Test
    void anItemIsWhatTheyAskOthersToDoWhileWhatStandsBeforeIsWholeWithoutIt() {
        assertThat(read(
                        "The ministers welcomed the report and urged Bolivia to:",
                        "(a) ratify the treaty;",
                        "(b) open its ports."))
                .containsExactly(
                        "position: The ministers welcomed the report",
                        "proposal: ratify the treaty",
                        "proposal: open its ports");
    }

    @Test
    void anItemMayBeginWithItsInfinitive() {
        assertThat(read("The two sides decided:", "1. To raise the volume of trade.", "2. To sign a treaty."))
                .containsExactly("commitment: raise the volume of trade", "commitment: sign a treaty");
    }

    @Test
    void anItemMayBeAClauseOfItsOwn() {
        assertThat(read("The ministers agreed that:", "(a) the road will be built;", "(b) Chile will open its ports."))
                .containsExactly("commitment: the road will be built", "commitment: Chile will open its ports");
    }

    @Test
    void anItemMayBeANounGroup() {
        assertThat(read("They stressed the importance of:", "- keeping the ports open;", "- the fight against piracy."))
                .containsExactly("position: keeping the ports open", "position: the fight against piracy");
    }

    @Test
    void aLeadInThatIsWholeKeepsItsOwnStatement() {
        assertThat(read("Peru will support the port, including to:", "- deepen the harbour."))
                .first()
                .asString()
                .startsWith("commitment: Peru will support the port");
    }

    @Test
    void theVerbsOfADeclarationsOperativeParagraphsDecideThemselves() {
        assertThat(read(
                        "We, the ministers of Peru and Chile, meeting in Lima,",
                        "HEREBY:",
                        "1. RESOLVE to keep the ports open;",
                        "2. URGE the bank to raise the number of loans granted to farmers;",
                        "3. COMMEND Bolivia for its reforms;"))
                .containsExactly(
                        "commitment: RESOLVE to keep the ports open",
                        "proposal: URGE the bank to raise the number of loans granted to farmers",
                        "position: COMMEND Bolivia for its reforms");
    }

    @Test
    void whoDeclaresMayBeNamedAtLengthAboveThem() {
        assertThat(read(
                        "The ministers of trade and of industry of Peru and Chile, meeting in Lima in the presence of observers,",
                        "1. Urge the bank to lend;",
                        "2. Welcome the offer of Chile to host the centre."))
                .containsExactly(
                        "proposal: Urge the bank to lend", "position: Welcome the offer of Chile to host the centre");
    }

    @Test
    void aParagraphWithoutAFiniteVerbIsAnItemEvenWithoutAMark() {
        assertThat(read(
                        "We call for the following steps:",
                        "",
                        "All members to keep their ports open and to lower their fees.",
                        "",
                        "Members with ships to carry grain.",
                        "",
                        "We will meet again."))
                .contains(
                        "proposal: All members to keep their ports open",
                        "proposal: to lower their fees",
                        "proposal: Members with ships to carry grain",
                        "commitment: We will meet again");
    }

    @Test
    void thePreambleTellsHowThoseWhoDeclareAreMinded() {
        assertThat(read(
                        "THE MINISTERS of Trade of Peru and Chile;",
                        "MINDFUL of the needs of their ports;",
                        "NOTING with concern the fall in trade;",
                        "HAVE AGREED AS FOLLOWS:",
                        "1. To open the ports;",
                        "2. To urge the bank to lend;"))
                .containsExactly(
                        "position: MINDFUL of the needs of their ports",
                        "position: NOTING with concern the fall in trade",
                        "commitment: open the ports",
                        "proposal: urge the bank to lend");
    }

    @Test
    void whatTheyDeclareMayBeNouns() {
        assertThat(read(
                        "The ministers of Peru and Chile, at their meeting held in Lima,",
                        "Solemnly declare:",
                        "(i) their determination to fight crime;",
                        "(ii) their support for the court;"))
                .containsExactly(
                        "commitment: their determination to fight crime", "position: their support for the court");
    }
}
