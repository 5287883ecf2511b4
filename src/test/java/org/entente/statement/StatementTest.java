package org.entente.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.Span;
import org.junit.jupiter.api.Test;

class StatementTest {
    private static final String TEXT = "Fiji will not sell the harbour, nor will it\nlease the pier.";

    @Test
    void theLineOfAQuoteAfterNorIsDeniedAndTheQuoteIsAsItStands() {
        Statement statement = said("will it\nlease the pier", true);
        assertThat(statement.line()).isEqualTo("[nor] will it lease the pier");
        assertThat(statement.evidence().standsIn(TEXT)).isTrue();
    }

    @Test
    void nothingIsPutBeforeADenialThatStandsInTheQuoteOrBeforeWhatIsNotDenied() {
        assertThat(said("Fiji will not sell the harbour", true).line()).isEqualTo("Fiji will not sell the harbour");
        assertThat(said("will it\nlease the pier", false).line()).isEqualTo("will it lease the pier");
    }

    private static Statement said(String quote, boolean negated) {
        int start = TEXT.indexOf(quote);
        Span all = new Span(0, TEXT.length());
        Source source = new Source("a.txt", TEXT, "", "", new PartialDate(""), "", "", List.of(all), "a");
        return new Statement(
                Kind.COMMITMENT,
                List.of(new PartyCode("FJ")),
                List.of(),
                List.of(new TopicCode("trade")),
                new Content("lease", List.of(), List.of(), List.of(), List.of(), List.of(), negated),
                Evidence.of(source, new Span(start, start + quote.length())),
                "",
                new Reason("test", "will"),
                -1);
    }
}
