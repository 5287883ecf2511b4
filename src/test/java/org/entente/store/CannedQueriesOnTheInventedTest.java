package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.entente.store.dump.Dumps;
import org.entente.store.query.BadArgumentException;
import org.entente.store.query.CannedQueries;
import org.entente.store.query.CannedQuery;
import org.entente.store.query.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each canned query on the invented texts. {@code src/test/resources/queries/NAME.txt} has the arguments in its first
 * line, then the expected result: one line for a row, columns parted by " | ", IRIs without what all of them share.
 */
class CannedQueriesOnTheInventedTest {
    private static final Path EXPECTED = Path.of("src/test/resources/queries");
    private static final CannedQueries QUERIES = new CannedQueries();
    private static final Store MEMORY = Store.inMemory();

    @TempDir
    private static Path folder;

    private static Store tdb;
    private static FusekiServer stock;

    @BeforeAll
    static void open() throws IOException {
        DatasetGraph published = Invented.published();
        MEMORY.load(published);
        tdb = Store.at(folder.resolve("tdb"));
        tdb.load(published);
        Dumps.write(published, folder);
        DatasetGraph trig = DatasetGraphFactory.createTxnMem();
        RDFDataMgr.read(trig, folder.resolve("entente.trig").toUri().toString());
        stock = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/ds", trig)
                .build()
                .start();
    }

    @AfterAll
    static void close() {
        stock.stop();
        tdb.close();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theStoreAnswersAsExpected(String name) throws Exception {
        List<String> expected = Files.readAllLines(EXPECTED.resolve(name + ".txt"));
        assertThat(lines(MEMORY.select(asked(name)))).isEqualTo(expected.subList(1, expected.size()));
        assertThat(expected)
                .as("an expected result that is empty shows nothing")
                .hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @MethodSource("names")
    void tdbAnswersAsMemoryDoes(String name) throws Exception {
        assertThat(tdb.select(asked(name))).isEqualTo(MEMORY.select(asked(name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aStockFusekiWithTheTrigDumpAnswersTheFileAsItStands(String name) throws Exception {
        CannedQuery query = QUERIES.known(name);
        assertThat(overHttp(query.text())).isEqualTo(MEMORY.select(query.with(Map.of())));
        assertThat(overHttp(asked(name).sparql().serialize())).isEqualTo(MEMORY.select(asked(name)));
    }

    private static Rows overHttp(String query) {
        try (QueryExecHTTP remote = QueryExecHTTP.service("http://localhost:" + stock.getPort() + "/ds/query")
                .queryString(query)
                .build()) {
            return Execution.rows(remote.select(), Allowance.CANNED);
        }
    }

    /** The question with the arguments of the expected result. */
    static Question asked(String name) throws IOException, BadArgumentException {
        String arguments = Files.readAllLines(EXPECTED.resolve(name + ".txt")).get(0);
        return QUERIES.known(name)
                .with(Arrays.stream(arguments.split(" "))
                        .filter(argument -> !argument.isEmpty())
                        .map(argument -> argument.split("=", 2))
                        .collect(Collectors.toMap(argument -> argument[0], argument -> argument[1])));
    }

    static List<String> names() {
        return QUERIES.names();
    }

    static List<String> lines(Rows rows) {
        return Stream.concat(
                        Stream.of(String.join(" | ", rows.columns())),
                        rows.rows().stream()
                                .map(row -> rows.columns().stream()
                                        .map(row::text)
                                        .map(text -> text.replace("http://localhost:3030/id/", ""))
                                        .collect(Collectors.joining(" | "))))
                .toList();
    }
}
