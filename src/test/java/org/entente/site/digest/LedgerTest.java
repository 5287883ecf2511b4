package org.entente.site.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.entente.site.digest.Ledger.Count;
import org.entente.store.Rows.Row;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final Ledger LEDGER = Ledger.of(
            List.of(
                    claim("c1", "commitment", 1, "party/X\ntopic/grain\n^topic/food\nmeeting/m"),
                    claim("c2", "position", 3, "party/X\nparty/Y\ntopic/food"),
                    claim("c3", "proposal", 3, "party/X\ntopic/grain\ntopic/food\n^topic/food"),
                    claim("c4", "proposal", 1, "")),
            List.of(thing("topic/grain", "Grain", ""), thing("meeting/m", "The meeting", "2020-07-16")));

    @Test
    void theMostWidelyReportedComeFirst() {
        assertThat(LEDGER.part("party/X", 0, 10)).containsExactly("c2", "c3", "c1");
        assertThat(LEDGER.part("party/X", 1, 1)).containsExactly("c3");
        assertThat(LEDGER.part("party/Z", 0, 10)).isEmpty();
    }

    @Test
    void aTopicHasTheClaimsOfNarrowerOnesEachOnce() {
        assertThat(LEDGER.count("topic/food")).isEqualTo(3);
        assertThat(LEDGER.part("topic/food", 0, 10)).containsExactly("c2", "c3", "c1");
        assertThat(LEDGER.count("topic/grain")).isEqualTo(2);
    }

    @Test
    void claimsAreCountedByTheirOwnTopicsOnly() {
        assertThat(LEDGER.counts("party/X", "topic/"))
                .containsExactly(
                        new Count("topic/food", "topic/food", "", 0, 1, 1),
                        new Count("topic/grain", "Grain", "", 1, 1, 0));
        assertThat(LEDGER.counts("party/X", "meeting/"))
                .containsExactly(new Count("meeting/m", "The meeting", "2020-07-16", 1, 0, 0));
        assertThat(LEDGER.counts("topic/food", "party/"))
                .containsExactly(
                        new Count("party/X", "party/X", "", 1, 1, 1), new Count("party/Y", "party/Y", "", 0, 0, 1));
    }

    @Test
    void claimsOfNothingAreClaimsToo() {
        assertThat(LEDGER.countOfKind("")).isEqualTo(4);
        assertThat(LEDGER.partOfKind("proposal", 0, 10)).containsExactly("c3", "c4");
    }

    private static Row claim(String iri, String kind, int weight, String things) {
        return new Row(Map.of(
                "claim", NodeFactory.createURI(iri),
                "kind", NodeFactory.createLiteralString(kind),
                "weight", NodeFactoryExtra.intToNode(weight),
                "things", NodeFactory.createLiteralString(things)));
    }

    private static Row thing(String iri, String label, String date) {
        return new Row(Map.of(
                "thing", NodeFactory.createURI(iri),
                "label", NodeFactory.createLiteralString(label),
                "date", NodeFactory.createLiteralString(date)));
    }
}
