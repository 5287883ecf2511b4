package org.entente.site.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All pages of the site as HTML texts. */
public final class Pages {
    /** The languages of the interface, the default first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH);

    private final Templates templates = new Templates();

    /** The page at the path; empty where there is no such page or no such thing. */
    public Optional<String> render(PageRequest request) {
        return Optional.empty();
    }

    /** The page that says why there is no other. */
    public String render(Failure failure, Locale language) {
        Shell shell = new Shell("/", "", failure.title(), "", "", List.of(), List.of());
        return templates.render("failure", Text.in(language), shell, failure);
    }
}
