package org.entente.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void marksTheWordsThatNoOtherWordingHas() {
        assertThat(marked("Chile will lay a cable.", "Chile proposed to lay the cable."))
                .containsExactly("Chile [will] lay [a] cable.", "Chile [proposed to] lay [the] cable.");
    }

    @Test
    void leavesAWordPlainThatAnyOtherWordingShares() {
        assertThat(marked("two ports in May", "two ports", "ports in May"))
                .containsExactly("two ports in May", "two ports", "ports in May");
    }

    @Test
    void marksNothingInAWordingThatStandsAlone() {
        assertThat(marked("Chile will lay a cable.")).containsExactly("Chile will lay a cable.");
    }

    @Test
    void overlooksCaseAndTheShapeOfApostrophes() {
        assertThat(marked("The region's ports", "the region’s ports"))
                .containsExactly("The region's ports", "the region’s ports");
    }

    @Test
    void losesNothingOfAWording() {
        String wording = "  “Peru”, he said, \uD83D\uDEA2 will… ";
        assertThat(WordDifference.mark(List.of(wording, "another")).get(0).stream()
                        .map(WordRun::text)
                        .collect(Collectors.joining()))
                .isEqualTo(wording);
    }

    private static List<String> marked(String... wordings) {
        return WordDifference.mark(List.of(wordings)).stream()
                .map(runs -> runs.stream()
                        .map(run -> run.different() ? "[" + run.text() + "]" : run.text())
                        .collect(Collectors.joining()))
                .toList();
    }
}
