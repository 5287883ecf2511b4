package org.entente.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.site.http.Address;
import org.entente.site.http.Bytes;
import org.entente.site.http.TypedLink;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;
import org.entente.site.negotiation.Offers;
import org.entente.site.page.Failure.Alternative;
import org.entente.site.page.PageRequest;
import org.entente.site.page.Pages;

/**
 * A page.
 *
 * @param alternatives the same content in other formats; of a page that is nothing but a page, none
 * @param links what the header says of it
 */
record PageDocument(Address address, Pages pages, List<Alternative> alternatives, List<TypedLink> links)
        implements Document {

    @Override
    public List<Offer> offers() {
        return Offers.of(Format.HTML);
    }

    @Override
    public Optional<Text> write(Format format, Locale language) {
        return pages.render(new PageRequest(address.segments(), address.firsts(), language, links))
                .map(html -> new Text(Bytes.of(html), links));
    }
}
