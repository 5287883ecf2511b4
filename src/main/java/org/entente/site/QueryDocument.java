package org.entente.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.entente.site.data.RdfFormat;
import org.entente.site.http.Bytes;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;
import org.entente.site.negotiation.Offers;
import org.entente.site.page.Failure.Alternative;
import org.entente.site.sparql.Results;
import org.entente.site.sparql.RowsInRdf;
import org.entente.store.Answer;
import org.entente.store.Rows;
import org.entente.store.Store;

/**
 * What a canned query answers with certain arguments, as a table and as RDF, and the query itself.
 *
 * @param page its HTML, with the form for other arguments
 * @param address the absolute address without its query part
 */
record QueryDocument(PageDocument page, String address, Query sparql, String text, Store store) implements Document {

    @Override
    public List<Offer> offers() {
        return Offers.CANNED;
    }

    @Override
    public List<Alternative> alternatives() {
        return Alternatives.of(
                offers(), format -> (format == Format.HTML ? address : address + "." + format.suffix()) + arguments());
    }

    @Override
    public Optional<Text> write(Format format, Locale language) {
        return switch (format) {
            case HTML -> page.write(format, language);
            case SPARQL_QUERY -> Optional.of(new Text(Bytes.of(text), List.of()));
            default -> Optional.of(new Text(results(store.answer(sparql), format), List.of()));
        };
    }

    private Bytes results(Answer answer, Format format) {
        return answer instanceof Rows rows && RdfFormat.isRdf(format)
                ? RdfFormat.write(RowsInRdf.of(rows, address, address + arguments()), format)
                : Results.write(answer, format);
    }

    private String arguments() {
        return page.address().queryPart();
    }
}
