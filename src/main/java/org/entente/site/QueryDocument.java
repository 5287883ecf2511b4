package org.entente.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.entente.site.http.Bytes;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;
import org.entente.site.negotiation.Offers;
import org.entente.site.page.Failure.Alternative;
import org.entente.site.sparql.Results;
import org.entente.store.Store;

/**
 * What a canned query answers with certain arguments, in every format of results, and the query itself.
 *
 * @param page its HTML, with the form for other arguments
 * @param address the absolute address without its query part
 */
record QueryDocument(PageDocument page, String address, Query sparql, String text, Store store) implements Document {

    @Override
    public List<Offer> offers() {
        return Stream.of(Results.offers(sparql), Offers.of(Format.HTML, Format.SPARQL_QUERY))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Alternative> alternatives() {
        String arguments = page.address().queryPart();
        return Alternatives.of(
                offers(), format -> (format == Format.HTML ? address : address + "." + format.suffix()) + arguments);
    }

    @Override
    public Optional<Text> write(Format format, Locale language) {
        return switch (format) {
            case HTML -> page.write(format, language);
            case SPARQL_QUERY -> Optional.of(new Text(Bytes.of(text), List.of()));
            default -> Optional.of(new Text(Results.write(store.answer(sparql), format), List.of()));
        };
    }
}
