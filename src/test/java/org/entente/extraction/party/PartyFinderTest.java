package org.entente.extraction.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.document.Table;
import org.entente.language.AnnotatedDocument;
import org.entente.language.Annotator;
import org.entente.statement.Parties;
import org.entente.statement.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyFinderTest {
    private static final Parties PARTIES = Parties.read();
    private static final Annotator ANNOTATOR = new Annotator();
    private static final PartyFinder FINDER = new PartyFinder(PARTIES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Denmark and the Republic of Korea met.|DK NAME, KR NAME",
                "Danish and Uzbek ministers met Swedes.|DK ADJECTIVE, UZ ADJECTIVE, SE ADJECTIVE",
                "The Kremlin and Downing Street denied it.|RU CAPITAL, GB CAPITAL",
                "The U.S.-Turkey talks resumed.|US NAME, TR NAME",
                "The US and the UK’s envoys met.|US NAME, GB NAME",
                "The People’s Republic of China and the Republic of China differ.|CN NAME, TW NAME",
                "The two Koreas resumed talks.|KP+KR GROUP",
                "Nordic ministers met the C5+1 and ASEAN.|NORDIC GROUP, C5+1 GROUP, ASEAN NAME",
                "Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea voted.|GN NAME, GW NAME, GQ NAME, PG NAME",
                "Côte d’Ivoire, or Cote d'Ivoire, voted.|CI NAME, CI NAME",
                "Nigerien and Nigerian troops met.|NE ADJECTIVE, NG ADJECTIVE",
                "The African Union (AU) and Australia spoke.|AFU NAME, AFU NAME, AU NAME",
                "Hong Kong, China took part.|HK NAME",
                "OPEC+ cut output and OPEC agreed.|OPEC+ GROUP, OPEC NAME",
                "Talks with Jordan and Chad ended.|JO NAME, TD NAME",
                "Türkiye and Turkey are one.|TR NAME, TR NAME",
                "Sino-Indian trade grew.|CN ADJECTIVE, IN ADJECTIVE"
            })
    void namesAreFound(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They told us that it was who did it.",
                "They ate turkey from a china plate and polish it.",
                "He met Michael Jordan, and Denzel Washington spoke.",
                "The envoy Germán Ruiz came."
            })
    void otherWordsAreLeftAlone(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void everyNameInTheRegisterLeadsToItsParty() {
        for (Party party : PARTIES.all()) {
            List<String> names = new ArrayList<>(party.naming().adjectives());
            names.addAll(party.naming().others());
            names.add(party.name());
            names.forEach(name -> assertThat(read("It was said of " + name + " then."))
                    .as(name)
                    .contains(party.code().value()));
        }
    }

    @Test
    void phrasesAreReadAsTheirExamplesSay() {
        for (Table.Row row :
                Table.read("org/entente/extraction/party/phrases.tsv").rows()) {
            String codes = String.join("+", row.text("codes").split(" "));
            String example = read(row.text("example"));
            if (codes.isEmpty()) {
                assertThat(read(row.text("counter")))
                        .as(row.place())
                        .isNotEmpty()
                        .isNotEqualTo(example);
            } else {
                assertThat(example).as(row.place()).contains(codes);
                assertThat(read(row.text("counter")))
                        .as(row.place())
                        .doesNotContain(codes)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void shortNamesAreReadAsTheirExamplesSay() {
        for (Table.Row row :
                Table.read("org/entente/extraction/party/short-names.tsv").rows()) {
            String party = row.list("parties").get(0);
            assertThat(read(row.text("example")).split(party + " ", -1).length)
                    .as(row.place())
                    .isGreaterThan(2);
            assertThat(read(row.text("counter")).split(party + " ", -1).length)
                    .as(row.place())
                    .isLessThan(3);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NATO and the Alliance of Sahel States met. The Alliance agreed.|NATO NAME, AES GROUP",
                "The Commonwealth Games opened. The Commonwealth Ministers met.|COMMONWEALTH NAME",
                "The European Union met the Union of Banana Exporting Countries.|EU NAME, UPEB NAME"
            })
    void shortNamesMeanOneParty(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    private static String read(String text) {
        return String.join(
                ", ",
                FINDER.find(document(text)).stream()
                        .map(mention -> String.join(
                                        "+",
                                        mention.codes().stream()
                                                .map(Object::toString)
                                                .toList())
                                + " " + mention.form())
                        .toList());
    }

    private static AnnotatedDocument document(String text) {
        Span whole = new Span(0, text.length());
        Source source =
                new Source("invented.txt", text, "", "", PartialDate.UNSTATED, "", "", List.of(whole), "0".repeat(64));
        return ANNOTATOR.annotate(source);
    }
}
