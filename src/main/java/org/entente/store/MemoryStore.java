package org.entente.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.store.dump.Dumps;
import org.entente.store.query.Question;

/** The dataset in this process's memory: each load puts a new, unchanging snapshot in the place of the old. */
final class MemoryStore implements Store {
    private volatile Snapshot snapshot = Snapshot.EMPTY;

    @Override
    public Answer answer(Question question) {
        return Execution.answer(question.sparql(), snapshot.dataset(), Allowance.CANNED);
    }

    @Override
    public Answer answer(Query query) {
        return Watchdog.watch(
                Allowance.STRANGERS, () -> Execution.answer(query, snapshot.dataset(), Allowance.STRANGERS));
    }

    @Override
    public void load(DatasetGraph published) {
        Admission.require(published);
        snapshot = Snapshot.of(published);
    }

    @Override
    public String version() {
        return snapshot.version();
    }

    @Override
    public void dump(Path folder) throws IOException {
        Dumps.write(snapshot.dataset(), folder);
    }

    @Override
    public void close() {
        snapshot = Snapshot.EMPTY;
    }
}
