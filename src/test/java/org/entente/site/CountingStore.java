package org.entente.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.store.Answer;
import org.entente.store.Store;
import org.entente.store.query.Question;

/** A store that remembers what it was asked. */
public final class CountingStore implements Store {
    private final Store store;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public CountingStore(Store store) {
        this.store = store;
    }

    /** The names of the questions since the last call. */
    public List<String> asked() {
        List<String> names = List.copyOf(asked);
        asked.clear();
        return names;
    }

    @Override
    public Answer answer(Question question) {
        asked.add(question.name());
        return store.answer(question);
    }

    @Override
    public Answer answer(Query query) {
        asked.add("a stranger's");
        return store.answer(query);
    }

    @Override
    public void load(DatasetGraph published) {
        store.load(published);
    }

    @Override
    public String version() {
        return store.version();
    }

    @Override
    public void dump(Path folder) throws IOException {
        store.dump(folder);
    }

    @Override
    public void close() {
        store.close();
    }
}
