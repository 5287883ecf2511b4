package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.store.query.CannedQueries;
import org.entente.store.query.Question;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExecutionTest {
    private static Question question;
    private static DatasetGraph dataset;

    @BeforeAll
    static void load() throws Exception {
        dataset = Snapshot.of(Seeds.published()).dataset();
        question = new CannedQueries().known("statements").with(Map.of());
    }

    /** Jena's own answer to a join that is stopped half way is a NullPointerException. */
    @Test
    void aJoinThatIsStoppedWheneverSaysThatItTookTooLong() {
        List<Throwable> failures = IntStream.rangeClosed(1, 8)
                .mapToObj(limit -> catchThrowable(() -> Execution.answer(
                        question.sparql(), dataset, Allowance.STRANGERS.within(Duration.ofMillis(limit)))))
                .filter(Objects::nonNull)
                .toList();
        assertThat(failures)
                .isNotEmpty()
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOf(QueryStoppedException.class)
                        .hasMessageContaining("takes longer"));
    }
}
