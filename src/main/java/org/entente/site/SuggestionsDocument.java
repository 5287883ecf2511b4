package org.entente.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.site.http.Address;
import org.entente.site.http.Bytes;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;
import org.entente.site.negotiation.Offers;
import org.entente.site.page.Failure.Alternative;
import org.entente.site.page.PageRequest;
import org.entente.site.page.Pages;

/** What somebody who is typing may be looking for. */
record SuggestionsDocument(Address address, Pages pages) implements Document {

    @Override
    public List<Offer> offers() {
        return Offers.of(Format.JSON);
    }

    @Override
    public List<Alternative> alternatives() {
        return List.of();
    }

    @Override
    public Optional<Text> write(Format format, Locale language) {
        PageRequest request = new PageRequest(address.segments(), address.firsts(), language);
        return Optional.of(new Text(Bytes.of(pages.suggestions(request)), List.of()));
    }
}
