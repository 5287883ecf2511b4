package org.entente.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.site.http.Bytes;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;
import org.entente.site.negotiation.Offers;
import org.entente.site.page.Failure.Alternative;

/**
 * A style sheet, script, font or picture of the pages, from the class path.
 *
 * @param name without its suffix
 */
record Asset(String name) implements Document {
    private static final String FOLDER = "assets/";

    /** Where the parts of the query editor stand, in a jar of their own; the number is that of the pom. */
    private static final String YASQE = "/META-INF/resources/webjars/zazuko__yasqe/4.5.0/build/";

    @Override
    public List<Offer> offers() {
        return Offers.ASSETS;
    }

    @Override
    public List<Alternative> alternatives() {
        return List.of();
    }

    @Override
    public Optional<Text> write(Format format, Locale language) {
        if (!name.matches("[a-z0-9][a-z0-9.-]{0,80}")) {
            return Optional.empty();
        }
        String file = (name.equals("yasqe.min") ? YASQE : FOLDER) + name + "." + format.suffix();
        try (InputStream asset = Asset.class.getResourceAsStream(file)) {
            return asset == null ? Optional.empty() : Optional.of(new Text(Bytes.of(asset.readAllBytes()), List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
