package org.entente.site.negotiation;

import java.util.Locale;

/**
 * One element of an {@code Accept} header: a media type, or all of a kind ({@code text/*}), or all.
 *
 * @param quality the weight in thousandths, 0 ("not acceptable") to 1000
 * @param parameterised whether it asks for parameters, such as {@code text/html;level=1}
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">RFC 9110, 12.5.1</a>
 */
record MediaRange(String type, String subtype, int quality, boolean parameterised) {

    MediaRange {
        type = type.toLowerCase(Locale.ROOT);
        subtype = subtype.toLowerCase(Locale.ROOT);
    }

    /** How closely the range speaks of the media type: 0 not at all, 1 {@code *}{@code /*}, 2 its kind, 3 itself. */
    int specificity(String mediaType) {
        if (type.equals("*")) {
            return 1;
        }
        int slash = mediaType.indexOf('/');
        if (!mediaType.substring(0, slash).equals(type)) {
            return 0;
        }
        if (subtype.equals("*")) {
            return 2;
        }
        return mediaType.substring(slash + 1).equals(subtype) ? 3 : 0;
    }
}
