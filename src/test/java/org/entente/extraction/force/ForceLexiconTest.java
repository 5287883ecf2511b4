package org.entente.extraction.force;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.extraction.clause.ClauseParser;
import org.entente.extraction.clause.ParsedSentence;
import org.entente.language.Annotator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule of markers.tsv finds its example and spares its counter-example. */
class ForceLexiconTest {
    private static final ForceLexicon LEXICON = ForceLexicon.read();
    private static final Annotator ANNOTATOR = new Annotator();

    @TestFactory
    Stream<DynamicTest> everyRuleFindsItsExample() {
        return LEXICON.markers().stream()
                .map(marker -> DynamicTest.dynamicTest(
                        marker.rule() + ": " + marker.finds(),
                        () -> assertThat(rules(marker.finds())).contains(marker.rule())));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleSparesItsCounterExample() {
        return LEXICON.markers().stream()
                .map(marker -> DynamicTest.dynamicTest(
                        marker.rule() + ": " + marker.spares(),
                        () -> assertThat(rules(marker.spares())).doesNotContain(marker.rule())));
    }

    @Test
    void everyRuleHasANameOfItsOwn() {
        assertThat(LEXICON.markers().stream().map(Marker::rule)).doesNotHaveDuplicates();
    }

    private static List<String> rules(String text) {
        assertThat(text).isNotEmpty();
        var body = List.of(new Span(0, text.length()));
        var source = new Source("t", text, "", "", PartialDate.UNSTATED, "", "", body, "");
        return ANNOTATOR.annotate(source).sentences().stream()
                .map(sentence -> new ClauseParser().parse(sentence))
                .flatMap(ForceLexiconTest::triggers)
                .map(Trigger::rule)
                .toList();
    }

    private static Stream<Trigger> triggers(ParsedSentence sentence) {
        return sentence.clauses().stream()
                .flatMap(clause -> Stream.of(LEXICON.ofModal(sentence, clause), LEXICON.ofVerb(sentence, clause)))
                .flatMap(found -> found.stream());
    }
}
