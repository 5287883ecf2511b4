package org.entente.site.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.site.data.RdfFormat;
import org.entente.site.negotiation.Format;
import org.entente.site.page.SparqlPage.Result;
import org.entente.store.Answer;
import org.entente.store.Rows;
import org.entente.store.query.CannedQuery;

/** The editor with what it can offer from the canned queries and the vocabulary. */
record SparqlPages(PageData data) {
    private static final String FIRST = "best-attested";

    /** The parameter {@code example} names the canned query to begin with. */
    Sheet of(Visit visit) {
        List<CannedQuery> queries = data.queries().all();
        CannedQuery example = data.queries().named(visit.parameter("example")).stream()
                .filter(queries::contains)
                .findFirst()
                .orElseGet(() -> data.queries().known(FIRST));
        return sheet(example.sparqlText(), List.of(), Optional.empty(), visit.text());
    }

    /** The editor with a query and its answer. */
    Sheet of(String query, Answer answer, Text text) {
        Result result = new Result(
                answer instanceof Rows rows ? AnswerTable.of(rows, data.addresses()) : AnswerTable.EMPTY,
                answer instanceof Answer.Triples triples ? turtle(triples) : "",
                answer instanceof Answer.Truth truth ? String.valueOf(truth.value()) : "");
        return sheet(query, List.of(result), Optional.empty(), text);
    }

    /** The editor with a query that cannot be answered as it is. */
    Sheet of(String query, QueryFault fault, Text text) {
        return sheet(query, List.of(), Optional.of(fault), text);
    }

    private Sheet sheet(String query, List<Result> result, Optional<QueryFault> fault, Text text) {
        List<CannedQuery> queries = data.queries().all();
        SparqlPage page = new SparqlPage(
                query,
                queries.stream()
                        .map(canned -> new Choice(canned.name(), text.question(canned)))
                        .toList(),
                prefixes(queries),
                terms(),
                result,
                fault);
        return new Sheet("sparql", "queries/", text.lookup("sparql.title"), text.lookup("sparql.lead"), "", page);
    }

    private static String turtle(Answer.Triples triples) {
        return RdfFormat.write(triples.graph(), Format.TURTLE).text().orElseThrow();
    }

    private static String prefixes(List<CannedQuery> queries) {
        Map<String, String> prefixes = new TreeMap<>();
        queries.forEach(
                query -> prefixes.putAll(query.sparql().getPrefixMapping().getNsPrefixMap()));
        return String.join(
                "\n",
                prefixes.entrySet().stream()
                        .map(prefix -> prefix.getKey() + ": <" + prefix.getValue() + ">")
                        .toList());
    }

    private String terms() {
        return String.join(
                "\n",
                data.rows("ontology", Map.of()).stream()
                        .map(row -> row.text("term"))
                        .distinct()
                        .toList());
    }
}
