package org.entente.store.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.entente.store.Seeds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DumpsTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() throws IOException {
        Dumps.write(Seeds.published(), folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trig", "nq", "jsonld"})
    void jenaReadsBackTheSameDataset(String extension) {
        assertThat(Iter.toSet(read(extension).find()))
                .isEqualTo(Iter.toSet(Seeds.published().find()));
    }

    @Test
    void turtleHoldsAllTriplesWithoutGraphNames() {
        Set<Triple> all = Seeds.published().stream().map(Quad::asTriple).collect(Collectors.toSet());
        DatasetGraph turtle = read("ttl");
        assertThat(turtle.stream().map(Quad::asTriple).collect(Collectors.toSet()))
                .isEqualTo(all);
        assertThat(Iter.toList(turtle.listGraphNodes())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "trig", "nq", "jsonld"})
    void theSameContentGivesTheSameBytes(String extension, @TempDir Path again) throws IOException {
        Dumps.write(Seeds.publishedFromShuffledSources(), again);
        assertThat(again.resolve("entente." + extension))
                .hasSameBinaryContentAs(folder.resolve("entente." + extension));
    }

    @Test
    void turtleIsWrittenWithPrefixesAndOneBlockForEachSubject() throws IOException {
        String turtle = Files.readString(folder.resolve("entente.ttl"));
        assertThat(turtle)
                .contains(
                        "@prefix party: ",
                        "\nparty:KZ a schema:Country, ent:Party, ent:State;\n  rdfs:label \"Kazakhstan\"@en;\n");
        assertThat(turtle.lines().filter(line -> line.startsWith("party:KZ "))).hasSize(1);
    }

    @Test
    void nothingElseIsLeftInTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("entente.ttl", "entente.trig", "entente.nq", "entente.jsonld");
        }
    }

    private static DatasetGraph read(String extension) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFDataMgr.read(dataset, folder.resolve("entente." + extension).toUri().toString());
        return dataset;
    }
}
