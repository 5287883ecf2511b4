package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordGroupTest {
    private static final Annotator ANNOTATOR = new Annotator();
    private static final Pattern ASKED = Pattern.compile("WordGroup\\.named\\(\"([^\"]*)\"\\)");

    static List<Table.Row> groups() {
        return Table.read("org/entente/language/word-groups.tsv").rows();
    }

    @ParameterizedTest
    @MethodSource("groups")
    void theExampleOfAGroupHasAWordOfIt(Table.Row row) {
        String marked = row.text("example");
        int from = marked.indexOf('[');
        String text = marked.replaceAll("[\\[\\]]", "");
        assertThat(tokenAt(text, from))
                .as(row.place())
                .satisfiesAnyOf(
                        token -> assertThat(row.list("words")).contains(token.lemma()),
                        token -> assertThat(row.list("words")).contains(token.lower()));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void theWordsOfAGroupStandInLowerCaseAndOnce(Table.Row row) {
        assertThat(row.list("words"))
                .as(row.place())
                .doesNotHaveDuplicates()
                .allSatisfy(word -> assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT)));
    }

    @Test
    void theRulesAskForEveryGroup() throws IOException {
        var asked = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                ASKED.matcher(Files.readString(file)).results().forEach(found -> asked.add(found.group(1)));
            }
        }
        assertThat(groups().stream().map(row -> row.text("group"))).containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void aGroupThatIsNotInTheFileIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordGroup.named("birds"))
                .withMessage("word-groups.tsv: no group \"birds\"");
    }

    private static Token tokenAt(String text, int place) {
        var body = List.of(new Span(0, text.length()));
        var source = new Source("t", text, "", "", PartialDate.UNSTATED, "", "", body, "");
        return ANNOTATOR.annotate(source).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.span().start() == place)
                .findFirst()
                .orElseThrow();
    }
}
