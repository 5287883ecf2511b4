package org.entente.site.http;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A link in a header.
 *
 * @param relation a registered relation type, such as {@code describedby}
 * @param mediaType of what the target gives, or empty
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8288">RFC 8288, Web Linking</a>
 */
public record TypedLink(String target, String relation, String mediaType) {

    public TypedLink(String target, String relation) {
        this(target, relation, "");
    }

    /** The value of a {@code Link} header. */
    public static String header(List<TypedLink> links) {
        return links.stream().map(TypedLink::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        String link = "<" + target + ">; rel=\"" + relation + "\"";
        return mediaType.isEmpty() ? link : link + "; type=\"" + mediaType + "\"";
    }
}
