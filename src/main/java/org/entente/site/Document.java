package org.entente.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.site.http.Bytes;
import org.entente.site.http.TypedLink;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;
import org.entente.site.page.Failure.Alternative;

/** Something that can be read in one or more formats. What it says depends on the dataset alone. */
interface Document {

    /** The formats at this address, best first. */
    List<Offer> offers();

    /** All formats of the same content, with the absolute addresses that always give them. */
    List<Alternative> alternatives();

    /** Its text in one of the formats; empty if there is no such document, which is only found out by asking. */
    Optional<Text> write(Format format, Locale language);

    /**
     * The document in one format.
     *
     * @param links where more is known about it, besides its other formats
     */
    record Text(Bytes bytes, List<TypedLink> links) {

        public Text {
            links = List.copyOf(links);
        }
    }
}
