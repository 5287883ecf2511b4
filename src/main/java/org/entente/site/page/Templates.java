package org.entente.site.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.file.Path;
import java.util.Map;

/** The templates of {@code src/main/jte}, compiled into this package, which escape what they are given by context. */
final class Templates {
    private static final String PACKAGE = Templates.class.getPackageName();

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(Path.of(""), ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

    /** The HTML of an explained text, with its style within. */
    String render(Text text, String style, SourcePage page) {
        StringOutput html = new StringOutput();
        engine.render("explanation.jte", Map.of("text", text, "style", style, "page", page), html);
        return html.toString();
    }

    /** The HTML of a page: the template of that name with the page's model. */
    String render(String template, Text text, Shell shell, Object page) {
        StringOutput html = new StringOutput();
        engine.render(template + ".jte", Map.of("text", text, "shell", shell, "page", page), html);
        return html.toString();
    }
}
