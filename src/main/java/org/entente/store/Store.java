package org.entente.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.graph.Iris;
import org.entente.store.query.Question;

/**
 * The published dataset, wherever it is kept. Safe for use by many threads. Everything that it answers with is complete
 * and stays as it was when it was asked.
 */
public interface Store extends AutoCloseable {

    /** An empty store that lives as long as the program. */
    static Store inMemory() {
        return new MemoryStore();
    }

    /**
     * The TDB2 store in a folder, which is made if it is not there.
     *
     * @throws StoreException if the folder cannot be used, such as one that another program has open
     */
    static Store at(Path folder) {
        return TdbStore.at(folder);
    }

    /**
     * The store behind a SPARQL 1.1 endpoint. What it holds besides the graphs below this base is not ours and is
     * neither written to nor removed.
     */
    static Store remote(StoreAddress address, Iris iris) {
        return new RemoteStore(address, iris);
    }

    /** Answers a canned query. Stores that guard themselves against strangers' queries need not do so here. */
    default Answer answer(Question question) {
        return answer(question.sparql());
    }

    /**
     * Answers a stranger's query that {@link org.entente.store.query.QueryPolicy} admits.
     *
     * @throws QueryStoppedException if it takes longer, or answers with more, than the store allows; nothing of the
     *     answer is given away then
     */
    Answer answer(Query query);

    /** Answers a SELECT. */
    default Rows select(Question question) {
        return (Rows) answer(question);
    }

    /** Answers a CONSTRUCT or DESCRIBE. */
    default Graph construct(Question question) {
        return ((Answer.Triples) answer(question)).graph();
    }

    /** Answers an ASK. */
    default boolean ask(Question question) {
        return ((Answer.Truth) answer(question)).value();
    }

    /**
     * Makes this the content, in one transaction: after an interruption the store holds either what it held before or
     * all of the new. A named graph that is the same in both is not written again. At an endpoint each graph is a
     * transaction of its own.
     *
     * @throws StoreException if a quote is not what its source says; then nothing is changed
     */
    void load(DatasetGraph published);

    /** A word that stands for the content and changes when, and only when, the content does. */
    String version();

    /** Since when the store cannot be reached; until it can, the version stays the last that was seen. */
    default Optional<Instant> lostSince() {
        return Optional.empty();
    }

    /** Writes the content into a folder, see {@link org.entente.store.dump.Dumps}. */
    void dump(Path folder) throws IOException;

    @Override
    void close();
}
