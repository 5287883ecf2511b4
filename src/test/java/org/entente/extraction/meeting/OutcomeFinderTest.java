package org.entente.extraction.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.extraction.Extractor;
import org.entente.statement.MeetingReport;
import org.entente.statement.Parties;
import org.entente.statement.Topics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeFinderTest {
    private static final Extractor EXTRACTOR = new Extractor(Parties.read(), Topics.read());
    private static final String MEETING =
            "The foreign ministers of Kenya and Peru met in Lima on 3 May 2021 to discuss fish. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They issued a joint statement on Monday.|STATEMENT joint statement",
                "The meeting adopted the Lima Declaration on Forests and Rivers.|DECLARATION Lima Declaration on Forests and Rivers",
                "Both sides signed a memorandum of understanding on ports and an agreement on visas.|MEMORANDUM memorandum of understanding on ports; AGREEMENT agreement on visas",
                "A final communiqué was adopted after the talks.|COMMUNIQUE final communiqué",
                "A joint statement was issued by the ministers.|STATEMENT joint statement",
                "Kenya and Peru signed a fisheries agreement.|AGREEMENT fisheries agreement",
                "The ministers discussed trade and adopted a plan of action for 2031.|PLAN plan of action for 2031",
                "The summit ended with the adoption of the Lima Roadmap.|PLAN Lima Roadmap",
                "The ministers witnessed the signing of a treaty on extradition.|AGREEMENT treaty on extradition",
                "The talks closed, the ministers issuing a joint communiqué.|''",
                "We have adopted the Action Plan 2031-2035.|PLAN Action Plan 2031-2035",
            })
    void whatAMeetingAdoptedSignedOrIssuedIsFound(String sentence, String expected) {
        assertThat(found(MEETING + sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They agreed to sign a memorandum of understanding on ports.",
                "They will issue a joint statement.",
                "They hope that the two sides sign an agreement soon.",
                "They did not adopt a joint statement.",
                "In 2015, the two countries signed an agreement on visas.",
                "The two countries had signed a treaty on visas.",
                "Parliament adopted a declaration.",
                "The agreement that both sides signed is old.",
                "A treaty was signed by the company.",
                "The ministers signed agreement papers.",
                "The ministers welcomed the joint statement.",
            })
    void whatIsOnlyWantedOrOldOrOfOthersIsNot(String sentence) {
        assertThat(found(MEETING + sentence)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachRowFindsItsExample(String example) {
        assertThat(found(MEETING + example)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("counterExamples")
    void noRowFindsItsCounterExample(String example) {
        assertThat(found(MEETING + example)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Joint Statement of Kenya and Peru|STATEMENT Joint Statement of Kenya and Peru",
                "Kenya-Peru Strategic Dialogue Joint Communiqué|''",
                "Ministers Reject Emergency Declaration|''",
                "Remarks on the joint statement of Kenya and Peru|''",
            })
    void aTextThatIsItselfSuchADocumentIsOne(String title, String expected) {
        assertThat(found(read(title, title + "\n\n" + MEETING))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Lima Communiqué,COMMUNIQUE Lima Communiqué",
        "Lima Declaration on Fish,DECLARATION Lima Declaration on Fish"
    })
    void aDeclarationSpeaksAsWe(String title, String expected) {
        assertThat(found(read(title, title + "\n\n" + MEETING + "We welcome it. We know it. We need it.")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theQuoteStandsInTheTextAndHoldsTheName(String example) {
        String text = MEETING + example;
        assertThat(read("", text).get(0).outcomes()).allSatisfy(outcome -> {
            assertThat(outcome.evidence().standsIn(text)).isTrue();
            assertThat(outcome.evidence().quote()).contains(outcome.name());
        });
    }

    static Stream<String> examples() {
        return new OutcomeWords().rules().stream().map(OutcomeWords.Rule::example);
    }

    static Stream<String> counterExamples() {
        return new OutcomeWords().rules().stream().map(OutcomeWords.Rule::counterExample);
    }

    private static String found(String text) {
        return found(read("", text));
    }

    private static String found(List<MeetingReport> reports) {
        return reports.get(0).outcomes().stream()
                .map(outcome -> outcome.genre() + " " + outcome.name())
                .collect(Collectors.joining("; "));
    }

    private static List<MeetingReport> read(String title, String text) {
        List<Span> body = List.of(new Span(0, text.length()));
        return EXTRACTOR
                .extract(new Source("a.txt", text, title, "", new PartialDate("2021-05-04"), "", "", body, ""))
                .meetings();
    }
}
