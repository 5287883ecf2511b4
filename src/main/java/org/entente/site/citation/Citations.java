package org.entente.site.citation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.graph.Thing;
import org.entente.site.http.Bytes;
import org.entente.site.negotiation.Format;
import org.entente.store.Rows.Row;
import org.entente.store.Store;
import org.entente.store.query.BadArgumentException;
import org.entente.store.query.CannedQueries;
import org.entente.store.query.Question;

/** Cites things as the dataset has them. */
public final class Citations {
    /** Whom to cite for what the dataset itself says. */
    private static final String DATASET = "Entente";

    private final Store store;
    private final CannedQueries queries;

    public Citations(Store store, CannedQueries queries) {
        this.store = store;
        this.queries = queries;
    }

    /** The citation in one of the formats of {@code Offers.CITATION}; empty if there is no such thing. */
    public Optional<Bytes> of(String iri, Thing sort, Format format) {
        List<Row> rows = store.select(question(iri)).rows();
        return rows.stream()
                .filter(row -> row.has("title"))
                .findFirst()
                .map(head -> Bytes.of(write(citation(iri, sort, head, rows), format)));
    }

    private static Citation citation(String iri, Thing sort, Row head, List<Row> rows) {
        boolean isText = sort == Thing.SOURCE;
        String key = iri.substring(iri.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9-]+", "-");
        return new Citation(
                sort.word() + "-" + key,
                isText,
                head.text("title"),
                isText ? head.text("author") : DATASET,
                isText ? head.text("publisher") : DATASET,
                head.text("issued"),
                iri,
                rows.stream()
                        .filter(row -> row.has("quote"))
                        .map(Citations::quote)
                        .toList());
    }

    private static String quote(Row row) {
        String source = List.of(row.text("outlet"), row.text("day")).stream()
                .filter(part -> !part.isEmpty())
                .reduce((outlet, day) -> outlet + ", " + day)
                .map(words -> " (" + words + ")")
                .orElse("");
        return "\u201c" + row.text("quote") + "\u201d" + source;
    }

    private static String write(Citation citation, Format format) {
        return switch (format) {
            case BIBTEX -> BibTex.write(citation);
            case RIS -> Ris.write(citation);
            case CSL_JSON -> CslJson.write(citation);
            default -> throw new IllegalArgumentException(format + " is no format of citations");
        };
    }

    private Question question(String iri) {
        try {
            return queries.known("pages/citation").with(Map.of("thing", iri));
        } catch (BadArgumentException e) {
            throw new IllegalStateException("a question that the program itself asks", e);
        }
    }
}
