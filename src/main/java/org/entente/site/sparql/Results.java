package org.entente.site.sparql;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.RDFOutput;
import org.apache.jena.sparql.util.Context;
import org.entente.site.data.RdfFormat;
import org.entente.site.http.Bytes;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;
import org.entente.site.negotiation.Offers;
import org.entente.store.Answer;
import org.entente.store.Rows;

/** Answers to queries in the formats of the standards. */
public final class Results {
    private static final Map<Format, Lang> LANGUAGES = Map.of(
            Format.RESULTS_JSON, ResultSetLang.RS_JSON,
            Format.RESULTS_XML, ResultSetLang.RS_XML,
            Format.CSV, ResultSetLang.RS_CSV,
            Format.TSV, ResultSetLang.RS_TSV);

    private Results() {}

    /** The formats in which the answer to a query can be had. */
    public static List<Offer> offers(Query query) {
        if (query.isSelectType()) {
            return Offers.SELECT;
        }
        return query.isAskType() ? Offers.ASK : Offers.CONSTRUCT;
    }

    public static Bytes write(Answer answer, Format format) {
        if (answer instanceof Answer.Triples triples) {
            return RdfFormat.write(triples.graph(), format);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RowSetWriter writer =
                RowSetWriterRegistry.getFactory(LANGUAGES.get(format)).create(LANGUAGES.get(format));
        if (answer instanceof Answer.Truth truth) {
            writer.write(out, truth.value(), Context.emptyContext());
        } else if (answer instanceof Rows rows) {
            writer.write(out, rowSet(rows), Context.emptyContext());
        }
        return Bytes.of(out.toByteArray());
    }

    /** A table as RDF, in the vocabulary in which the SPARQL test suites write theirs. */
    public static void asTurtle(Rows rows, OutputStream out) {
        RDFDataMgr.write(out, new RDFOutput().asModel(ResultSet.adapt(rowSet(rows))), Lang.TURTLE);
    }

    private static RowSet rowSet(Rows rows) {
        Iterator<Binding> bindings = rows.rows().stream().map(Results::binding).iterator();
        return RowSetStream.create(rows.columns().stream().map(Var::alloc).toList(), bindings);
    }

    private static Binding binding(Rows.Row row) {
        BindingBuilder binding = Binding.builder();
        row.terms().forEach((column, term) -> binding.add(Var.alloc(column), term));
        return binding.build();
    }
}
