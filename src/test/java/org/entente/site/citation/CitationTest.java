package org.entente.site.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;

class CitationTest {
    private static final Citation SOURCE = new Citation(
            "source-oslo",
            true,
            "Fish & {chips}: 50% of_\nall",
            "Kari Nordmann",
            "The Fjord",
            "2015-05",
            "http://entente.example/id/source/oslo",
            List.of());
    private static final Citation CLAIM = new Citation(
            "claim-x",
            false,
            "will fish",
            "Entente",
            "Entente",
            "",
            "http://entente.example/id/claim/x",
            List.of("“will fish”\r\nER  - (The Fjord)", "“fishes”"));

    @Test
    void bibTexKeepsEveryCharacterAndNoneEndsAField() {
        assertThat(BibTex.write(SOURCE)).isEqualTo("""
                        @misc{source-oslo,
                          title = {{Fish \\& \\{chips\\}: 50\\% of\\_ all}},
                          author = {{Kari Nordmann}},
                          publisher = {The Fjord},
                          year = {2015},
                          month = {5},
                          url = {http://entente.example/id/source/oslo}
                        }
                        """);
    }

    @Test
    void risHasALineForEachFieldAndOneForEachQuote() {
        assertThat(Ris.write(CLAIM).split("\r\n"))
                .containsExactly(
                        "TY  - DATA",
                        "ID  - claim-x",
                        "TI  - will fish",
                        "AU  - Entente",
                        "PB  - Entente",
                        "UR  - http://entente.example/id/claim/x",
                        "N1  - “will fish” ER - (The Fjord)",
                        "N1  - “fishes”",
                        "ER  - ");
        assertThat(Ris.write(SOURCE)).contains("\r\nPY  - 2015\r\nDA  - 2015/05\r\n");
    }

    @Test
    void cslHasTheDateInParts() {
        JsonObject item =
                JSON.parseAny(CslJson.write(SOURCE)).getAsArray().get(0).getAsObject();
        assertThat(item.getString("title")).isEqualTo(SOURCE.title());
        assertThat(item.getObj("issued").get("date-parts").getAsArray().get(0).getAsArray())
                .map(Object::toString)
                .containsExactly("2015", "5");
        assertThat(item.getString("type")).isEqualTo("webpage");
    }

    @Test
    void whatIsNotKnownIsNotSaid() {
        assertThat(BibTex.write(CLAIM)).doesNotContain("year").doesNotContain("month");
        assertThat(CslJson.write(CLAIM)).doesNotContain("issued");
        assertThat(Ris.write(CLAIM)).doesNotContain("PY  -").doesNotContain("DA  -");
    }
}
