package org.entente.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.site.page.MeetingPage.Cell;
import org.entente.site.page.MeetingPage.Column;
import org.entente.site.page.MeetingPage.Row;
import org.junit.jupiter.api.Test;

class BriefTest {
    private static final Link PERU = new Link("/page/party/PE", "Peru");
    private static final Link NORWAY = new Link("/page/party/NO", "Norway");

    private static final Brief BRIEF = Brief.of(new Coverage(
            List.of(column("A"), column("B")),
            List.of(
                    claim("both will build", Force.COMMITMENT, List.of(NORWAY, PERU), true, false, "AB"),
                    claim("Peru will pay", Force.COMMITMENT, List.of(PERU), false, true, "AB"),
                    claim("Norway asks for talks", Force.PROPOSAL, List.of(NORWAY), false, false, "B"),
                    claim("all ask for peace", Force.PROPOSAL, List.of(NORWAY, PERU), true, false, "A"))));

    @Test
    void callsAgreedWhatPartiesUndertakeTogether() {
        assertThat(words(BRIEF.agreed())).containsExactly("both will build");
    }

    @Test
    void callsProposedWhatIsNotEverybodysProposal() {
        assertThat(words(BRIEF.proposed())).containsExactly("Norway asks for talks");
    }

    @Test
    void saysWhereTheSourcesDiffer() {
        assertThat(words(BRIEF.differing())).containsExactly("Peru will pay");
    }

    @Test
    void countsWhatEachSourceHasAloneAndLeavesOut() {
        assertThat(BRIEF.shares())
                .extracting(share -> List.of(share.reported(), share.alone(), share.missing()))
                .containsExactly(List.of(3, 1, 1), List.of(3, 1, 1));
    }

    private static List<String> words(List<Row> rows) {
        return rows.stream().map(row -> row.claim().label()).toList();
    }

    private static Column column(String letter) {
        return new Column(letter, new Link("/page/source/" + letter, letter), "", "", "");
    }

    private static Coverage.Line claim(
            String words, Force force, List<Link> actors, boolean everyone, boolean diverging, String sources) {
        List<Cell> cells = Stream.of("A", "B")
                .map(letter -> new Cell(sources.contains(letter) ? force : Force.SILENT, ""))
                .toList();
        return new Coverage.Line(
                new Row(new Link("/page/claim/x", words), force, actors, everyone, cells, diverging), List.of());
    }
}
