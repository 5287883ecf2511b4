package org.entente.resolution;

import java.io.Serializable;
import java.util.List;
import org.entente.statement.OutcomeDocument;
import org.entente.statement.OutcomeDocument.Genre;

/**
 * A document that came out of a meeting, as all its sources name it.
 *
 * @param key tells it from the other documents of its meeting and stays when sources are added ("statement", "plan-2")
 * @param name the fullest of its names
 * @param namings each source's own, in the order of the sources
 */
public record ResolvedOutcome(String key, String name, Genre genre, List<Naming> namings) implements Serializable {

    public ResolvedOutcome {
        namings = List.copyOf(namings);
    }

    /**
     * What one source calls it.
     *
     * @param source the source's name
     */
    public record Naming(String source, OutcomeDocument document) implements Serializable {}
}
