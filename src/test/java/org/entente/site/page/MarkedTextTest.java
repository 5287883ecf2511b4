package org.entente.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.site.page.MarkedText.Statement;
import org.entente.site.page.MarkedText.Stretch;
import org.entente.site.page.SourcePage.Note;
import org.entente.site.page.SourcePage.Passage;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static final List<Stretch> ALL = List.of(new Stretch(0, 1000));

    @Test
    void marksAStatementAtItsCodePoints() {
        assertThat(drawn(MarkedText.passages(
                        "\uD83D\uDEA2 Peru will sail.", ALL, List.of(), List.of(statement(1, 2, 17)))))
                .containsExactly("\uD83D\uDEA2 [1:Peru will sail.]");
    }

    @Test
    void carriesAStatementOverALineBreak() {
        assertThat(drawn(MarkedText.passages("will build\nports", ALL, List.of(), List.of(statement(1, 5, 16)))))
                .containsExactly("will [1:build", "[1:ports]");
    }

    @Test
    void putsTheInnerOfTwoStatementsOnTop() {
        assertThat(drawn(MarkedText.passages(
                        "will build and repair", ALL, List.of(), List.of(statement(1, 0, 21), statement(2, 15, 21)))))
                .containsExactly("[1:will build and [2:repair]");
    }

    @Test
    void setsWhatIsNoPartOfTheReportApart() {
        Passage passage = MarkedText.passages("Share this", List.of(), List.of(), List.of())
                .get(0);
        assertThat(passage.runs()).allMatch(SourcePage.Run::furniture);
    }

    @Test
    void namesThePlaceOfAPersonInsideAStatement() {
        Passage passage = MarkedText.passages(
                        "Ana Ruiz will sail", ALL, List.of(new Stretch(0, 8)), List.of(statement(1, 0, 18)))
                .get(0);
        assertThat(passage.runs())
                .extracting(run -> run.place() + "|" + run.text() + "|" + run.anchor())
                .containsExactly("w-0|Ana Ruiz|s-1", "| will sail|");
    }

    @Test
    void setsEachNoteBesideTheLineInWhichItsStatementBegins() {
        List<Passage> passages =
                MarkedText.passages("one\n\ntwo", ALL, List.of(), List.of(statement(1, 0, 3), statement(2, 5, 8)));
        assertThat(passages.stream()
                        .map(passage ->
                                passage.notes().stream().map(Note::number).toList()))
                .containsExactly(List.of(1), List.of(2));
    }

    private static Statement statement(int number, int start, int end) {
        Note note = new Note(
                number,
                "s-" + number,
                Force.COMMITMENT,
                List.of(),
                List.of(),
                Link.none(""),
                1,
                "",
                new ClaimPage.Reason("", ""));
        return new Statement(start, end, note);
    }

    private static List<String> drawn(List<Passage> passages) {
        return passages.stream()
                .map(passage -> passage.runs().stream()
                        .map(run -> run.note() == 0
                                ? run.text()
                                : "[" + run.note() + ":" + run.text() + (run.ends() ? "]" : ""))
                        .collect(Collectors.joining()))
                .toList();
    }
}
