package org.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.entente.store.Store;
import org.junit.jupiter.api.Test;

class DumpShelfTest {

    @Test
    void aFileThatSomebodyReadsStaysAsItIsUntilTheChangeAfterNext() throws Exception {
        Store store = Store.inMemory();
        store.load(saying("first"));
        try (DumpShelf shelf = new DumpShelf(store)) {
            DumpShelf.Copy first = copy(shelf);
            store.load(saying("second"));
            DumpShelf.Copy second = copy(shelf);
            assertThat(second.file().sha256()).isNotEqualTo(first.file().sha256());
            assertThat(Files.readString(first.path())).contains("first");
            assertThat(Files.readString(second.path())).contains("second");
            store.load(saying("third"));
            assertThat(Files.readString(copy(shelf).path())).contains("third");
            assertThat(first.path()).doesNotExist();
            assertThat(second.path()).exists();
        }
    }

    @Test
    void nothingIsWrittenAgainWhereNothingChanged() throws Exception {
        Store store = Store.inMemory();
        store.load(saying("first"));
        try (DumpShelf shelf = new DumpShelf(store)) {
            assertThat(copy(shelf)).isEqualTo(copy(shelf));
        }
    }

    @Test
    void nothingStaysBehind() throws Exception {
        Store store = Store.inMemory();
        store.load(saying("first"));
        DumpShelf shelf = new DumpShelf(store);
        DumpShelf.Copy copy = copy(shelf);
        shelf.close();
        assertThat(copy.path()).doesNotExist();
    }

    private static DumpShelf.Copy copy(DumpShelf shelf) {
        return shelf.file("entente.nq").orElseThrow();
    }

    private static DatasetGraph saying(String words) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        dataset.add(
                NodeFactory.createURI("http://entente.example/graph/x"),
                NodeFactory.createURI("http://entente.example/id/topic/x"),
                RDFS.label.asNode(),
                NodeFactory.createLiteralString(words));
        return dataset;
    }
}
