package org.entente.extraction.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.extraction.party.PartyFinder;
import org.entente.language.AnnotatedDocument;
import org.entente.language.Annotator;
import org.entente.language.Token;
import org.entente.statement.Content;
import org.entente.statement.Parties;
import org.entente.statement.PartyCode;
import org.junit.jupiter.api.Test;

class ContentReaderTest {
    private static final Annotator ANNOTATOR = new Annotator();
    private static final PartyFinder PARTIES = new PartyFinder(Parties.read());

    @Test
    void theActionIsABaseFormWithItsParticle() {
        assertThat(read("Norway will set up a training centre", "set").action()).isEqualTo("set up");
        assertThat(read("the ministers agreed on reopening the crossing", "reopening")
                        .action())
                .isEqualTo("reopen");
    }

    @Test
    void theTermsAreContentWordsWithoutParties() {
        assertThat(read("Norway will dredge the old harbours of Iceland", "dredge")
                        .terms())
                .containsExactly("dredge", "old", "harbor");
    }

    @Test
    void whatTheActionIsGoodForStandsApart() {
        Content content = read("Norway will repair the old harbours to protect the fleet", "repair");
        assertThat(content.terms()).containsExactly("repair", "old", "harbor");
        assertThat(content.purpose()).containsExactly("protect", "fleet");
        assertThat(read("Norway supports the efforts to protect the fleet", "supports")
                        .purpose())
                .isEmpty();
    }

    @Test
    void partiesThatAreNamedArePlaces() {
        assertThat(read("Norway will dredge the old harbours of Iceland", "dredge")
                        .places())
                .containsExactly(new PartyCode("IS"), new PartyCode("NO"));
    }

    @Test
    void amountsHaveTheirUnits() {
        assertThat(read("Norway will lend $2.5 million for 40 boats and cut tariffs by 21 percent", "lend")
                        .amounts())
                .containsExactly("2500000 USD", "40 boat", "21 %");
        assertThat(read("Norway will lend 1,200 boats", "lend").amounts()).containsExactly("1200 boat");
    }

    @Test
    void aNumberInWordsIsAnAmountWhereItCountsAThing() {
        assertThat(read("Norway will lend twenty-five boats for two million dollars within eight weeks", "lend")
                        .amounts())
                .containsExactly("25 boat", "2000000 USD", "8 week");
        assertThat(read("the two sides and three ministers will lend the one to the other", "lend")
                        .amounts())
                .isEmpty();
    }

    @Test
    void aMeasureHasItsSymbol() {
        assertThat(read("Norway will lay 40 kilometres of cable for 500 megawatts", "lay")
                        .amounts())
                .containsExactly("40 km", "500 MW");
    }

    @Test
    void aYearIsADateAndNoAmount() {
        Content content = read("Norway will plant 2031 trees by June 2031 and stop whaling in 2040", "plant");
        assertThat(content.dates()).containsExactly("2031-06", "2040");
        assertThat(content.amounts()).containsExactly("2031 tree");
    }

    @Test
    void aDayIsADateAndNoAmount() {
        Content content = read("Norway will host the next round on 12 June 2031", "host");
        assertThat(content.dates()).containsExactly("2031-06-12");
        assertThat(content.amounts()).isEmpty();
        assertThat(content.terms()).containsExactly("host", "next", "round");
    }

    @Test
    void aWordWithoutNumberIsNoAmount() {
        Content content = read("Norway will plant many trees", "plant");
        assertThat(content.amounts()).isEmpty();
        assertThat(content.dates()).isEmpty();
    }

    private static Content read(String text, String action) {
        Source source =
                new Source("t", text, "", "", PartialDate.UNSTATED, "", "", List.of(new Span(0, text.length())), "");
        AnnotatedDocument document = ANNOTATOR.annotate(source);
        List<Token> tokens = document.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
        return new ContentReader(source, PARTIES.find(document), Units.read())
                .read(
                        tokens,
                        tokens.stream()
                                .filter(token -> token.text().equals(action))
                                .findFirst(),
                        false);
    }
}
