package org.entente.extraction.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.language.AnnotatedDocument;
import org.entente.language.Annotator;
import org.entente.statement.TopicCode;
import org.entente.statement.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicClassifierTest {
    private static final Topics TOPICS = Topics.read();
    private static final TopicClassifier CLASSIFIER = new TopicClassifier(TOPICS);
    private static final Annotator ANNOTATOR = new Annotator();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Denmark will send vaccines to the islands.|health",
                "They agreed to lower tariffs on timber.|trade",
                "The ministers pledged to relieve the debt of their neighbours.|economy",
                "Chile supports the Sustainable Development Goals.|development",
                "They will build a railway across the pass.|connectivity",
                "Norway will lay a second gas pipeline.|energy",
                "They pledged to cut emissions and protect the rain forests.|environment",
                "Peru will help the farmers of the highlands with fertiliser.|agriculture",
                "They agreed to share data on ransomware.|digital",
                "Kenya offered scholarships to fifty students.|science-education",
                "They will open a museum and hold film festivals.|culture-people",
                "They agreed to drop visas for travellers.|mobility",
                "They resolved to raise wages and create jobs for women.|labour-social",
                "The ministers condemned terrorism in all its forms.|counter-terrorism",
                "They will fight organised crime and money laundering.|crime",
                "Both sides will destroy their chemical weapons.|arms-control",
                "Ghana called for a ceasefire and peace talks.|peace-security",
                "They stressed freedom of expression and free and fair elections.|human-rights",
                "Jordan will take in more refugees.|humanitarian",
                "They uphold the UN Charter and international law.|multilateralism",
                "Fiji respects the territorial integrity of its neighbour.|sovereignty",
                "They agreed to raise bilateral relations to a strategic partnership.|partnership"
            })
    void termsDecideTheTopic(String text, String expected) {
        assertThat(tops(text).get(0)).isEqualTo(expected);
    }

    @Test
    void aStatementMayHaveSeveralTopics() {
        assertThat(tops("They agreed to cooperate on energy security and climate change."))
                .containsExactlyInAnyOrder("energy", "environment");
    }

    @Test
    void theNarrowerTopicIsNamedWhereItsTermsPrevail() {
        assertThat(classify("Denmark will send vaccines to the islands.")).containsExactly(new TopicCode("vaccines"));
    }

    @Test
    void withoutAnyTermItIsAboutPartnership() {
        assertThat(tops("They agreed to do so.")).containsExactly("partnership");
    }

    @Test
    void wordsWithinALongerPhraseDoNotSpeak() {
        assertThat(tops("They agreed on food security.")).containsExactly("agriculture");
    }

    @Test
    void aHyphenPartsWordsButNotCooperation() {
        assertThat(tops("They agreed on supply-chain resilience.")).containsExactly("economy");
        assertThat(tops("They agreed on judicial co-operation.")).containsExactly("crime");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They agreed to combat smuggling.|crime",
                "Norway will share river data.|environment",
                "Peru will not resort to tariffs.|trade",
                "They will mark out maritime spaces for trawlers.|agriculture",
                "The trade unions asked for higher wages.|labour-social",
                "The envoys praised the outbreak of peace after the outbreak of hostilities.|peace-security"
            })
    void wordsOfManySensesDoNotMislead(String text, String expected) {
        assertThat(tops(text)).containsExactly(expected);
    }

    @Test
    void pronounsAreNoOrganisations() {
        assertThat(tops("It was he who agreed to lower tariffs.")).containsExactly("trade");
    }

    @Test
    void whatStandsBeforeSpeaksWhereTheStatementNamesNoTopic() {
        assertThat(topsOfLast("They agreed to lower tariffs on timber. Denmark welcomed the step."))
                .startsWith("trade");
    }

    @Test
    void aWeakTermAloneNamesNoFurtherTopic() {
        assertThat(tops("They will lower tariffs at the border.")).containsExactly("trade");
    }

    @Test
    void whatStandsBeforeCountsTheLessTheMoreTheStatementSays() {
        assertThat(topsOfLast("They spoke of tariffs on timber. Denmark welcomed the meeting."))
                .startsWith("trade");
        assertThat(topsOfLast("They spoke of tariffs on timber. Denmark will send vaccines."))
                .startsWith("health");
    }

    @Test
    void wordsOfPartnershipCountLessBesideOthers() {
        assertThat(tops("They will deepen their dialogue.")).containsExactly("partnership");
        assertThat(tops("They will deepen their dialogue on fisheries.")).containsExactly("agriculture");
    }

    @Test
    void theParagraphSpeaksWhereTheStatementNamesNoTopic() {
        assertThat(topsOfFirst(
                        "Denmark praised the step. The envoys had worked for it. Farmers hope for better harvests."))
                .startsWith("agriculture");
    }

    @Test
    void theHeadingAboveSpeaksWhereTheStatementNamesNoTopic() {
        assertThat(topsOfLast("Fisheries\n\nDenmark praised the work of the envoys."))
                .containsExactly("agriculture");
    }

    private static List<String> topsOfFirst(String text) {
        return tops(annotate(text), 0);
    }

    private static List<String> topsOfLast(String text) {
        AnnotatedDocument document = annotate(text);
        return tops(document, document.sentences().size() - 1);
    }

    private static List<String> tops(AnnotatedDocument document, int sentence) {
        return CLASSIFIER
                .read(document)
                .classify(sentence, document.sentences().get(sentence).span())
                .stream()
                .map(TOPICS::top)
                .map(TopicCode::value)
                .toList();
    }

    private static List<String> tops(String text) {
        return classify(text).stream().map(TOPICS::top).map(TopicCode::value).toList();
    }

    private static List<TopicCode> classify(String text) {
        return CLASSIFIER.read(annotate(text)).classify(0, new Span(0, text.length()));
    }

    private static AnnotatedDocument annotate(String text) {
        Span whole = new Span(0, text.length());
        Source source =
                new Source("invented.txt", text, "", "", PartialDate.UNSTATED, "", "", List.of(whole), "0".repeat(64));
        return ANNOTATOR.annotate(source);
    }
}
