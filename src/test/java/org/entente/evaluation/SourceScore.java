package org.entente.evaluation;

import java.util.HashSet;
import java.util.Set;

/** Counts what a text says about itself. */
final class SourceScore {
    static final String TITLE = "source title right";
    static final String PUBLISHER = "source publisher right";
    static final String PUBLISHED = "source published right";

    private static final double MOSTLY = 0.6;

    private final Counts counts;

    SourceScore(Counts counts) {
        this.counts = counts;
    }

    void add(GoldSource gold, Prediction prediction) {
        if (!gold.title().isEmpty()) {
            counts.answer(TITLE, gold.name(), gold.title(), mostlySame(gold.title(), prediction.title()));
        }
        if (!gold.publisher().isEmpty()) {
            counts.answer(
                    PUBLISHER, gold.name(), gold.publisher(), mostlySame(gold.publisher(), prediction.publisher()));
        }
        if (gold.published().isStated()) {
            String day = gold.published().iso();
            counts.answer(PUBLISHED, gold.name(), day, prediction.published().startsWith(day));
        }
    }

    private static boolean mostlySame(String one, String other) {
        Set<String> all = new HashSet<>(Words.of(one));
        Set<String> common = new HashSet<>(all);
        all.addAll(Words.of(other));
        common.retainAll(Words.of(other));
        return common.size() >= MOSTLY * all.size();
    }
}
