package org.entente.site.negotiation;

import java.util.Locale;

/** How the bytes of a representation are packed for the way. */
public enum Coding {
    IDENTITY(""),
    GZIP("gzip");

    private final String token;

    Coding(String token) {
        this.token = token;
    }

    /** The value of {@code Content-Encoding}, empty for {@link #IDENTITY}. */
    public String token() {
        return token;
    }

    /**
     * Gzip where the {@code Accept-Encoding} header accepts it as readily as plain bytes or more. A client that refuses
     * both gets plain bytes all the same, as RFC 9110, 12.5.3 allows: they are of more use than 406.
     */
    public static Coding choose(String header) {
        int gzip = -1;
        int identity = -1;
        int rest = -1;
        for (String element : HeaderList.split(header, ',')) {
            Weighted wish = Weighted.parse(element);
            switch (wish.value().toLowerCase(Locale.ROOT)) {
                case "gzip", "x-gzip" -> gzip = wish.quality();
                case "identity" -> identity = wish.quality();
                case "*" -> rest = wish.quality();
                default -> {}
            }
        }
        int forGzip = gzip >= 0 ? gzip : rest;
        return forGzip > 0 && forGzip >= identity ? GZIP : IDENTITY;
    }
}
