package org.entente.site;

import java.util.stream.Stream;
import org.entente.site.http.Address;
import org.entente.site.http.TypedLink;

/** Documents that are too long for one answer come in pages, by the parameter {@code page}. */
final class Paging {
    private static final String PARAMETER = "page";

    private Paging() {}

    /** The page that is asked for, from 1, which is also what anything else than a number means. */
    static int page(Address address) {
        String page = address.first(PARAMETER);
        return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }

    /** The pages around this one (RFC 8288: next, prev). */
    static Stream<TypedLink> links(String document, int page, boolean more) {
        Stream<TypedLink> previous =
                page == 1 ? Stream.empty() : Stream.of(new TypedLink(address(document, page - 1), "prev"));
        Stream<TypedLink> next = more ? Stream.of(new TypedLink(address(document, page + 1), "next")) : Stream.empty();
        return Stream.concat(previous, next);
    }

    private static String address(String document, int page) {
        return page == 1 ? document : document + "?" + PARAMETER + "=" + page;
    }
}
