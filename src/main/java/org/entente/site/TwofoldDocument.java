package org.entente.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.site.http.Bytes;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;
import org.entente.site.negotiation.Offers;
import org.entente.site.page.Failure.Alternative;

/**
 * A document for people and programs at one address.
 *
 * @param page its HTML
 * @param data the other formats, best first
 * @param address the absolute address, which with a suffix always gives one format
 * @param writer its bytes in one of the other formats
 */
record TwofoldDocument(PageDocument page, List<Offer> data, String address, Function<Format, Bytes> writer)
        implements Document {

    @Override
    public List<Offer> offers() {
        return Stream.concat(data.stream(), Offers.of(Format.HTML).stream()).toList();
    }

    @Override
    public List<Alternative> alternatives() {
        return Alternatives.of(offers(), format -> format == Format.HTML ? address : address + "." + format.suffix());
    }

    @Override
    public Optional<Text> write(Format format, Locale language) {
        return format == Format.HTML
                ? page.write(format, language)
                : Optional.of(new Text(writer.apply(format), List.of()));
    }
}
