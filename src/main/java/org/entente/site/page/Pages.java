package org.entente.site.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All pages of the site as HTML texts. */
public final class Pages {
    /** The languages of the interface, the default first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH);

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            Path.of(""), ContentType.Html, Pages.class.getClassLoader(), "org.entente.site.templates");

    /** The page at the path; empty where there is no such page or no such thing. */
    public Optional<String> render(PageRequest request) {
        return request.path().isEmpty() ? Optional.of(render("start.jte", Map.of())) : Optional.empty();
    }

    /** The page that says why there is no other. */
    public String render(Failure failure, Locale language) {
        return render("failure.jte", Map.of("failure", failure, "language", language.toLanguageTag()));
    }

    private String render(String template, Map<String, Object> parameters) {
        StringOutput html = new StringOutput();
        templates.render(template, parameters, html);
        return html.toString();
    }
}
