package org.entente.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.entente.graph.Iris;
import org.entente.graph.Prefixes;
import org.entente.store.dump.Dumps;
import org.entente.store.query.BadArgumentException;
import org.entente.store.query.CannedQueries;
import org.entente.store.query.Question;

/**
 * The dataset behind a SPARQL 1.1 endpoint. Nobody tells when it changes there, so that it is looked at now and then.
 */
final class RemoteStore implements Store {
    private static final Duration LOOKED_AT_EVERY = Duration.ofSeconds(30);
    private static final Allowance PATIENCE = Allowance.CANNED.within(Duration.ofMinutes(1));

    private final SparqlClient client;
    private final Iris iris;
    private final CannedQueries queries = new CannedQueries();
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Optional<Survey> last = Optional.empty();
    private volatile Optional<Instant> lostSince = Optional.empty();

    RemoteStore(StoreAddress address, Iris iris) {
        this.client = new SparqlClient(address);
        this.iris = iris;
    }

    @Override
    public Answer answer(Question question) {
        return ask(over(question.sparql()), PATIENCE);
    }

    @Override
    public Answer answer(Query query) {
        return ask(over(query), Allowance.STRANGERS);
    }

    private Answer ask(Query query, Allowance allowance) {
        try {
            Answer answer = client.answer(query, allowance);
            lostSince = Optional.empty();
            return answer;
        } catch (StoreException e) {
            lostSince = Optional.of(lostSince.orElseGet(Instant::now));
            throw e;
        }
    }

    private Query over(Query query) {
        return DatasetUse.of(query).defaultGraph() ? survey().over(query) : query;
    }

    /** Graph by graph, each in one request: first all that there shall be, then away with ours that shall not. */
    @Override
    public void load(DatasetGraph published) {
        Admission.require(published);
        List<Node> wanted = Iter.toList(published.listGraphNodes());
        List<Node> gone = ours(look()).stream()
                .map(NodeFactory::createURI)
                .filter(name -> !wanted.contains(name))
                .toList();
        wanted.forEach(name -> client.put(name, published.getGraph(name)));
        gone.forEach(client::delete);
        last = Optional.empty();
    }

    @Override
    public String version() {
        return survey().version();
    }

    @Override
    public Optional<Instant> lostSince() {
        return lostSince;
    }

    @Override
    public void dump(Path folder) throws IOException {
        DatasetGraph copy = DatasetGraphFactory.create();
        copy.prefixes().putAll(Prefixes.of(iris));
        for (String graph : ours(look())) {
            Node name = NodeFactory.createURI(graph);
            construct(known("store/graph", Map.of("graph", graph)))
                    .find()
                    .forEachRemaining(
                            triple -> copy.add(name, triple.getSubject(), triple.getPredicate(), triple.getObject()));
        }
        Dumps.write(copy, folder);
    }

    @Override
    public void close() {
        // Java's HTTP client has nothing to close.
    }

    /** What was found lately. While somebody looks anew, or nobody answers there, the last that is known. */
    private Survey survey() {
        Optional<Survey> known = last;
        if (known.isPresent() && (isRecent(known.get()) || looking.isLocked())) {
            return known.get();
        }
        looking.lock();
        try {
            return last.filter(RemoteStore::isRecent).orElseGet(this::look);
        } catch (StoreException e) {
            Survey old = last.orElseThrow(() -> e);
            last = Optional.of(new Survey(old.version(), old.graphs(), old.union(), Instant.now()));
            return old;
        } finally {
            looking.unlock();
        }
    }

    private Survey look() {
        Rows graphs = (Rows) ask(known("store/graphs", Map.of()).sparql(), PATIENCE);
        List<String> names =
                graphs.rows().stream().map(row -> row.text("graph")).toList();
        Survey survey = new Survey(String.valueOf(graphs.hashCode()), names, union(names), Instant.now());
        last = Optional.of(survey);
        return survey;
    }

    private List<String> union(List<String> graphs) {
        Query question = known("store/default-graph", Map.of()).sparql();
        return Survey.unions(graphs).stream()
                .filter(union -> ask(from(union, question), PATIENCE).equals(new Answer.Truth(true)))
                .findFirst()
                .orElse(List.of());
    }

    private static Query from(List<String> graphs, Query question) {
        Query copy = question.cloneQuery();
        graphs.forEach(copy::addGraphURI);
        return copy;
    }

    private List<String> ours(Survey survey) {
        return survey.graphs().stream()
                .filter(name -> name.startsWith(iris.base() + "graph/"))
                .toList();
    }

    private static boolean isRecent(Survey survey) {
        return survey.seen().plus(LOOKED_AT_EVERY).isAfter(Instant.now());
    }

    private Question known(String name, Map<String, String> arguments) {
        try {
            return queries.known(name).with(arguments);
        } catch (BadArgumentException e) {
            throw new StoreException("the endpoint has a graph that cannot be named: " + e.getMessage(), e);
        }
    }
}
