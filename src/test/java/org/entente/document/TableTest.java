package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Table RIVERS = Table.parse(
            "rivers.tsv",
            List.of("# Rivers. Own knowledge, CC0.", "name\tcountries\tlength", "Elbe\tCZ | DE\t1094", "", "Lena\tRU"));

    @Test
    void cellsAreFoundByColumn() {
        Table.Row elbe = RIVERS.rows().get(0);
        assertThat(elbe.text("name")).isEqualTo("Elbe");
        assertThat(elbe.list("countries")).containsExactly("CZ", "DE");
    }

    @Test
    void cellsLeftOutAreEmpty() {
        Table.Row lena = RIVERS.rows().get(1);
        assertThat(lena.text("length")).isEmpty();
        assertThat(lena.list("length")).isEmpty();
    }

    @Test
    void faultsNameFileAndLine() {
        assertThat(RIVERS.rows().get(1).fault("too short")).hasMessage("rivers.tsv:5: too short");
        assertThatThrownBy(() -> RIVERS.rows().get(0).text("depth"))
                .hasMessage("rivers.tsv:3: no column \"depth\" among [name, countries, length]");
        assertThatThrownBy(() -> Table.parse("bad.tsv", List.of("name", "a\tb")))
                .hasMessage("bad.tsv:2: 2 cells for 1 columns");
    }
}
