package org.entente.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.evaluation.GoldExtractions;
import org.entente.statement.Parties;
import org.junit.jupiter.api.Test;

class ClaimIndexTest {
    private static final Vocabulary VOCABULARY = Vocabulary.read();
    private static final Membership MEMBERSHIP = new Membership(Parties.read());

    private final List<Gist> gists = GoldExtractions.ofSeeds().stream()
            .flatMap(extraction -> extraction.statements().stream()
                    .map(statement -> Gist.of(statement, extraction, MEMBERSHIP, VOCABULARY)))
            .toList();
    private final Weights weights = new Weights(VOCABULARY);
    private final ClaimIndex index = new ClaimIndex();

    ClaimIndexTest() {
        weights.add(gists);
        IntStream.range(0, gists.size()).forEach(i -> index.add(i, gists.get(i)));
    }

    @Test
    void whatIsNotNearIsNotAlike() {
        for (Gist gist : gists) {
            List<Integer> near = index.near(gist, weights).boxed().toList();
            assertThat(IntStream.range(0, gists.size())
                            .filter(i -> GistLikeness.of(gists.get(i), gist, weights) > 0)
                            .boxed())
                    .isNotEmpty()
                    .isSubsetOf(near);
        }
    }

    @Test
    void mostOfWhatIsNotAlikeIsNotNear() {
        long near = gists.stream()
                .mapToLong(gist -> index.near(gist, weights).count())
                .sum();
        assertThat(near).isLessThan((long) gists.size() * gists.size() / 4);
    }
}
