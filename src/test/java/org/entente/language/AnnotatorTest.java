package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotatorTest {
    private static final Annotator ANNOTATOR = new Annotator();

    @Test
    void abbreviationsAndInitialsDoNotEndSentences() {
        assertThat(sentences("H.E. Mr. J. P. Obasi met St. Lucia's envoy in the U.S. capital. They agreed to talk."))
                .containsExactly(
                        "H.E. Mr. J. P. Obasi met St. Lucia's envoy in the U.S. capital.", "They agreed to talk.");
    }

    @Test
    void anAbbreviationEndsTheSentenceWhereACommonWordBeginsTheNext() {
        assertThat(sentences("The envoy left the U.S. The talks go on."))
                .containsExactly("The envoy left the U.S.", "The talks go on.");
    }

    @Test
    void closingQuotationMarksStayWithTheirSentence() {
        assertThat(sentences("“We will act.” The minister left."))
                .containsExactly("“We will act.”", "The minister left.");
    }

    @Test
    void linesOfAFixedPageWidthAreOneParagraph() {
        String text = """
                The Ministers reviewed the state of the
                fisheries talks and agreed to continue
                them in the spring of the next year in
                the capital of the host country. They
                also thanked the Secretariat for it.
                """;
        assertThat(sentences(text)).hasSize(2).last().isEqualTo("They\nalso thanked the Secretariat for it.");
    }

    @Test
    void listItemsAndHeadingsAreTold() {
        String text = "Outcome\n\nThe parties agreed to:\n• open the border;\n• share water data.\n\nThey met in Oslo.";
        assertThat(annotate(text).sentences().stream().map(Sentence::role))
                .containsExactly(
                        Sentence.Role.HEADING,
                        Sentence.Role.PROSE,
                        Sentence.Role.LIST_ITEM,
                        Sentence.Role.LIST_ITEM,
                        Sentence.Role.PROSE);
    }

    @Test
    void anItemMayOpenAListOfItsOwn() {
        String text = "They will fund:\n• roads;\n• works such as:\na. a new port;\nb. a dam.\n";
        assertThat(sentences(text)).contains("a new port;", "a dam.");
        assertThat(annotate(text).sentences().stream().skip(1).map(Sentence::role))
                .containsOnly(Sentence.Role.LIST_ITEM);
    }

    @Test
    void pageFurnitureYieldsNothing() {
        String text = "Share this page\nPeru will help.";
        var source = new Source("t", text, "", "", PartialDate.UNSTATED, "", "", List.of(new Span(16, 31)), "");
        assertThat(ANNOTATOR.annotate(source).sentences()).hasSize(1);
    }

    @Test
    void cliticsStandAloneAndHyphensStayInside() {
        assertThat(words("The ministers' cross-border aid isn't Fiji's; it costs $2,100."))
                .containsExactly(
                        "The",
                        "ministers",
                        "'",
                        "cross-border",
                        "aid",
                        "is",
                        "n't",
                        "Fiji",
                        "'s",
                        ";",
                        "it",
                        "costs",
                        "$",
                        "2,100",
                        ".");
    }

    @Test
    void aNameIsPartedFromTheWordThatALostBlankGluedToIt() {
        assertThat(words("The envoys ofPeru andToday's iPhone users met."))
                .containsExactly("The", "envoys", "of", "Peru", "and", "Today", "'s", "iPhone", "users", "met", ".");
    }

    @Test
    void supportIsVerbOrNounByItsNeighbours() {
        assertThat(tagOf("support", "Peru and Chile support the talks.")).isEqualTo(Tag.VERB_PRESENT);
        assertThat(tagOf("support", "Peru will support the talks.")).isEqualTo(Tag.VERB_BASE);
        assertThat(tagOf("support", "Peru expressed support for the talks.")).isEqualTo(Tag.NOUN);
        assertThat(tagOf("support", "Peru offered its full support.")).isEqualTo(Tag.NOUN);
    }

    @Test
    void participlesAndPastFormsAreTold() {
        assertThat(tagOf("agreed", "The ministers agreed to meet.")).isEqualTo(Tag.VERB_PAST);
        assertThat(tagOf("agreed", "It was agreed to meet.")).isEqualTo(Tag.VERB_PARTICIPLE);
        assertThat(tagOf("agreed", "They signed the agreed text.")).isEqualTo(Tag.ADJECTIVE);
    }

    @Test
    void lemmasFollowIrregularFormsAndBritishSpelling() {
        assertThat(lemmas("They undertook to recognise the bodies' defence studies"))
                .containsExactly("they", "undertake", "to", "recognize", "the", "body", "'", "defense", "study");
    }

    @Test
    void sentencesInCapitalsAreReadLikeOthers() {
        String text = "THE MINISTER OF PERU SAID LIMA'S TEAM WILL HELP ROJAS.";

        assertThat(tagOf("Rojas", text)).isEqualTo(Tag.PROPER_NOUN);
        assertThat(tagOf("help", text)).isEqualTo(Tag.VERB_BASE);
        assertThat(words(text)).contains("'s").doesNotContain("MINISTER");
    }

    @Test
    void acronymsKeepTheirCapitals() {
        assertThat(words("NATO and the WHO met.")).contains("NATO", "WHO");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministers agreed Thursday to meet.|ADVERB",
                "The ministers Thursday agreed to meet.|ADVERB",
                "They met on Thursday.|PROPER_NOUN",
                "They praised Thursday's talks.|PROPER_NOUN"
            })
    void aWeekdayBehindAVerbTellsWhen(String text, Tag tag) {
        assertThat(tagOf("Thursday", text)).isEqualTo(tag);
    }

    @Test
    void aHeadingThatAParagraphBeginsWithIsASentenceOfItsOwn() {
        assertThat(sentences("Protect Our Rivers: The two sides will share data."))
                .containsExactly("Protect Our Rivers: ", "The two sides will share data.");
        assertThat(sentences("Minister Otieno: The two sides will share data.")).hasSize(1);
    }

    @Test
    void marksThatOnlyCountAreNoWords() {
        assertThat(words("Peru will (i) cut tariffs; and (ii) share data (see Annex)."))
                .doesNotContain("i", "ii");
        assertThat(words("Peru will (see Annex) share data.")).contains("see");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trade|They have a stable economic and trade relationship.|NOUN",
                "services|It shapes the way goods and services are sold.|NOUN",
                "supply|It covers food security, public health, supply chains and ports.|NOUN",
                "access|They seek openness and access to data.|NOUN",
                "trade|They meet and trade goods.|VERB_PRESENT",
                "supply|They will open ports, supply the army and train soldiers.|VERB_BASE",
                "drive|Peru said that it would give money to a vaccination drive and a school.|NOUN",
                "called|The ministers called on donors to do more.|VERB_PAST",
                "hoped|Soto said Peru hoped Chile would wait.|VERB_PAST",
                "demanded|Peru demanded to know who had paid.|VERB_PAST",
                "called|The fund called for by donors has grown.|VERB_PARTICIPLE",
                "to|They agreed to “strengthen” the patrols.|PARTICLE",
                "to|They drew attention to “strength” in the patrols.|ADPOSITION"
            })
    void aVerbInASeriesIsToldFromANoun(String word, String text, Tag tag) {
        assertThat(tagOf(word, text)).isEqualTo(tag);
    }

    private static AnnotatedDocument annotate(String text) {
        var body = List.of(new Span(0, text.length()));
        return ANNOTATOR.annotate(new Source("t", text, "", "", PartialDate.UNSTATED, "", "", body, ""));
    }

    private static List<String> sentences(String text) {
        return annotate(text).sentences().stream().map(s -> s.span().of(text)).toList();
    }

    private static List<String> words(String text) {
        return tokens(text).stream().map(Token::text).toList();
    }

    private static List<String> lemmas(String text) {
        return tokens(text).stream().map(Token::lemma).toList();
    }

    private static Tag tagOf(String word, String text) {
        return tokens(text).stream()
                .filter(t -> t.text().equals(word))
                .findFirst()
                .orElseThrow()
                .tag();
    }

    private static List<Token> tokens(String text) {
        return annotate(text).sentences().get(0).tokens();
    }
}
