package org.entente.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.store.query.CannedQueries;
import org.entente.store.query.Question;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExecutionTest {
    private static Question question;
    private static DatasetGraph dataset;

    @BeforeAll
    static void load() throws Exception {
        dataset = Snapshot.of(Seeds.published()).dataset();
        question = new CannedQueries().known("statements").with(Map.of());
    }

    /** Jena's own answer to a join that is stopped half way is a NullPointerException. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aJoinThatIsStoppedSaysThatItTookTooLong(int milliseconds) {
        assertThatThrownBy(() -> Execution.answer(question.sparql(), dataset, Duration.ofMillis(milliseconds)))
                .isInstanceOf(QueryStoppedException.class)
                .hasMessageContaining("takes longer");
    }
}
