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

/** Speech that goes on in paragraphs which do not name the speaker again, as in news reports. */
class NewsSpeechTest {
    private static final Extractor EXTRACTOR = new Extractor(Parties.read(), Topics.read());
    private static final String MEETING = """
            Peruvian Foreign Minister Ana Rojas met Chilean Foreign Minister Luis Soto in Lima.

            Soto said Chile will open the port.

            """;

    @Test
    void aParagraphThatDemandsIsTheLastSpeakers() {
        assertThat(last("The neighbours should lift the ban.").actors()).hasToString("[CL]");
    }

    @Test
    void aQuotedParagraphIsTheLastSpeakers() {
        assertThat(last("\"It is a good agreement.\"").actors()).hasToString("[CL]");
    }

    @Test
    void whatTheReporterTellsIsNobodys() {
        assertThat(read("The port is the largest of the coast.")).hasSize(1);
    }

    @Test
    void whatTheTwoSidesAgreedOnIsTheirsWhoeverTellsIt() {
        assertThat(last("Soto said the two sides agreed to share data on tuna.").actors())
                .hasToString("[CL, PE]");
    }

    @Test
    void aClauseWithoutPronounBelongsToItsNoun() {
        assertThat(last("Soto stressed Chile's readiness to pursue a solution to the crisis Kenya had caused.")
                        .evidence()
                        .quote())
                .endsWith("the crisis Kenya had caused");
    }

    @Test
    void whatANamedPartyWillDoIsNoClauseOfTheNounBefore() {
        assertThat(last("Soto said after talks to end it Chile would pay the fishermen.")
                        .evidence()
                        .quote())
                .endsWith("Chile would pay the fishermen");
    }

    @Test
    void aReportThatLetsAPartySpeakBeforeAMeetingIsHeard() {
        assertThat(extract("Peru's government said on Monday it would raise the quota before the summit."))
                .hasSize(1);
    }

    @Test
    void whatAPartySaysWithoutAnyMeetingIsNoStanceAtOne() {
        assertThat(extract("Peru's government said on Monday it would raise the quota before the summer."))
                .isEmpty();
    }

    @Test
    void aHeadlineOfAJointPatrolMakesNoJointStatementOfTheReport() {
        String text = MEETING + "The levy is vital for both ports.";

        assertThat(extract("Peru and Chile agree on a joint patrol", text)).hasSize(1);
        assertThat(extract("Joint Statement of Peru and Chile", text)).hasSize(2);
    }

    @Test
    void aGerundIsTheSubjectOfWhatIsSaid() {
        assertThat(last("\"Closing the port is not the answer,\" he said.")
                        .evidence()
                        .quote())
                .isEqualTo("Closing the port is not the answer");
    }

    private static Statement last(String paragraph) {
        List<Statement> statements = read(paragraph);
        assertThat(statements).hasSize(2);
        return statements.get(1);
    }

    private static List<Statement> read(String paragraph) {
        return extract(MEETING + paragraph);
    }

    private static List<Statement> extract(String text) {
        return extract("", text);
    }

    private static List<Statement> extract(String title, String text) {
        var body = List.of(new Span(0, text.length()));
        return EXTRACTOR
                .extract(new Source("t", text, title, "", new PartialDate("2019-05-04"), "", "", body, ""))
                .statements();
    }
}
