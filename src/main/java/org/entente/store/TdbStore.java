package org.entente.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.entente.store.dump.Dumps;
import org.entente.store.query.Question;

/** The dataset in a TDB2 folder. */
final class TdbStore implements Store {
    private final DatasetGraph dataset;
    /** Unknown until it is asked for or loaded: to hash what an earlier program left takes as long as to read it. */
    private volatile Optional<String> version = Optional.empty();

    private TdbStore(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    static TdbStore at(Path folder) {
        try {
            DatasetGraph dataset = TdbFolder.connect(folder);
            dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
            return new TdbStore(dataset);
        } catch (IOException | DBOpEnvException e) {
            throw new StoreException(
                    folder + ": cannot be used as a store (" + e.getMessage()
                            + "); give another folder with --data, or end the program that has it open",
                    e);
        }
    }

    @Override
    public Answer answer(Question question) {
        return read(question.sparql(), Allowance.CANNED);
    }

    @Override
    public Answer answer(Query query) {
        return Watchdog.watch(Allowance.STRANGERS, () -> read(query, Allowance.STRANGERS));
    }

    private Answer read(Query query, Allowance allowance) {
        return Txn.calculateRead(dataset, () -> Execution.answer(query, dataset, allowance));
    }

    @Override
    public void load(DatasetGraph published) {
        Admission.require(published);
        Txn.executeWrite(dataset, () -> {
            Set<Node> wanted = Iter.toSet(published.listGraphNodes());
            Iter.toList(dataset.listGraphNodes()).stream()
                    .filter(name -> !wanted.contains(name))
                    .forEach(dataset::removeGraph);
            dataset.prefixes().putAll(published.prefixes());
            wanted.forEach(name -> replace(name, published.getGraph(name)));
        });
        version = Optional.of(ContentHash.of(published));
    }

    private void replace(Node name, Graph graph) {
        Graph stored = dataset.getGraph(name);
        if (!same(stored, graph)) {
            stored.clear();
            GraphUtil.addInto(stored, graph);
        }
    }

    /** Equal, not only isomorphic: what we publish has no blank nodes. */
    private static boolean same(Graph one, Graph other) {
        return one.size() == other.size()
                && other.stream()
                        .collect(Collectors.toSet())
                        .equals(one.stream().collect(Collectors.toSet()));
    }

    @Override
    public String version() {
        Optional<String> known = version;
        if (known.isPresent()) {
            return known.get();
        }
        String hash = Txn.calculateRead(dataset, () -> ContentHash.of(dataset));
        version = Optional.of(hash);
        return hash;
    }

    @Override
    public void dump(Path folder) throws IOException {
        dataset.begin(ReadWrite.READ);
        try {
            Dumps.write(dataset, folder);
        } finally {
            dataset.end();
        }
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset);
    }
}
