package org.entente.extraction.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.document.Table;
import org.entente.language.Annotator;
import org.entente.language.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PurposeTest {
    private static final Annotator ANNOTATOR = new Annotator();

    static Stream<Table.Row> words() {
        return Table.read("org/entente/extraction/content/with-infinitive.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("words")
    void anInfinitiveIsAPurposeUnlessItsWordIsAboutIt(Table.Row row) {
        assertThat(purpose(row.text("example"))).isEmpty();
        assertThat(purpose(row.text("counter-example"))).startsWith("to end");
    }

    private static String purpose(String statement) {
        String text = "The ministers will " + statement + ".";
        Source source =
                new Source("t", text, "", "", PartialDate.UNSTATED, "", "", List.of(new Span(0, text.length())), "");
        List<Token> tokens = ANNOTATOR.annotate(source).sentences().get(0).tokens();
        int begin = Purpose.begin(tokens);
        return begin == tokens.size()
                ? ""
                : text.substring(tokens.get(begin).span().start());
    }
}
