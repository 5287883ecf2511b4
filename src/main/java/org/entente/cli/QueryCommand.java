package org.entente.cli;

import java.io.PrintStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.graph.Iris;
import org.entente.site.negotiation.Format;
import org.entente.site.sparql.Results;
import org.entente.store.DatasetFile;
import org.entente.store.QueryStoppedException;
import org.entente.store.Rows;
import org.entente.store.Store;
import org.entente.store.StoreAddress;
import org.entente.store.StoreException;
import org.entente.store.query.BadArgumentException;
import org.entente.store.query.CannedQueries;
import org.entente.store.query.CannedQuery;
import org.entente.store.query.Parameter;
import org.entente.store.query.Question;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "query",
        description = {
            "Runs a canned query; without NAME lists them.",
            "It asks the server at http://localhost:3030/sparql unless told otherwise."
        })
final class QueryCommand implements Callable<Integer> {
    private static final URI RUNNING_SERVER = URI.create(Base.DEFAULT + "sparql");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..1", defaultValue = "", description = "The query's name.")
    private String name;

    @ArgGroup
    private Where where = new Where();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Layout format;

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description = "A parameter of the query, such as party=KZ; may be given several times.")
    private Map<String, String> arguments = Map.of();

    /** Whom to ask. */
    static final class Where {
        @Option(names = "--data", paramLabel = "FILE", description = "A dump (.trig, .nq, .ttl or .jsonld).")
        private Path data;

        @Option(names = "--endpoint", paramLabel = "URL", description = "A SPARQL 1.1 endpoint.")
        private URI endpoint;

        Store open() {
            if (data != null) {
                Store store = Store.inMemory();
                store.load(DatasetFile.read(data));
                return store;
            }
            return Store.remote(new StoreAddress(endpoint == null ? RUNNING_SERVER : endpoint), new Iris(Base.DEFAULT));
        }
    }

    /** How the answer is written. */
    enum Layout {
        table,
        csv,
        tsv,
        json,
        turtle;

        void write(Rows rows, PrintStream out) {
            switch (this) {
                case table -> TextTable.of(rows).print(out);
                case csv -> write(rows, Format.CSV, out);
                case tsv -> write(rows, Format.TSV, out);
                case json -> write(rows, Format.RESULTS_JSON, out);
                case turtle -> Results.asTurtle(rows, out);
            }
            out.flush();
        }

        private static void write(Rows rows, Format format, PrintStream out) {
            ByteBuffer octets = Results.write(rows, format).buffer();
            while (octets.hasRemaining()) {
                out.write(octets.get());
            }
        }
    }

    @Override
    public Integer call() {
        CannedQueries queries = new CannedQueries();
        if (name.isEmpty()) {
            list(queries);
            return ExitCode.OK;
        }
        Question question = question(queries);
        try (Store store = where.open()) {
            format.write(store.select(question), System.out);
        } catch (StoreException | QueryStoppedException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
        return ExitCode.OK;
    }

    private Question question(CannedQueries queries) {
        CannedQuery query = queries.named(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "there is no query \"" + name + "\"; there are " + queries.names()));
        try {
            return query.with(arguments);
        } catch (BadArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private static void list(CannedQueries queries) {
        for (CannedQuery query : queries.all()) {
            System.out.println(query.name() + "\n    " + query.summary());
            for (Parameter parameter : query.parameters()) {
                System.out.println("    --param " + parameter.name() + "="
                        + parameter.type().name().toUpperCase(Locale.ROOT) + "  " + parameter.description()
                        + (parameter.type().isThing() ? " (its key or IRI)" : "")
                        + (parameter.required() ? "" : "; may be left open"));
            }
        }
    }
}
