package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.statement.Extraction;
import org.entente.statement.Statement;
import org.junit.jupiter.api.Test;

class GoldExtractionsTest {

    @Test
    void everyQuoteStandsInItsText() {
        for (Extraction extraction : GoldExtractions.ofSeeds()) {
            assertThat(extraction.statements())
                    .as(extraction.source().name())
                    .isNotEmpty()
                    .allMatch(s -> s.evidence().standsIn(extraction.source().text()));
        }
    }

    @Test
    void everyStatementHasWordsToCompare() {
        assertThat(GoldExtractions.ofSeeds())
                .flatExtracting(Extraction::statements)
                .extracting(Statement::content)
                .allMatch(content ->
                        !content.action().isEmpty() || !content.terms().isEmpty());
    }

    @Test
    void optionalItemsAreLeftOut() {
        assertThat(GoldExtractions.ofSeeds())
                .flatExtracting(Extraction::statements)
                .extracting(s -> s.evidence().quote())
                .contains("further expand trade volumes")
                .doesNotContain("build more consensus");
    }
}
