package org.entente.site.citation;

import java.util.List;

/**
 * RIS: a line for each field.
 *
 * @see <a href="https://en.wikipedia.org/wiki/RIS_(file_format)">RIS</a>
 */
final class Ris {
    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    static String write(Citation citation) {
        Ris ris = new Ris();
        List<String> date = citation.date();
        ris.line("TY", citation.isText() ? "ELEC" : "DATA");
        ris.field("ID", citation.key());
        ris.field("TI", citation.title());
        ris.field("AU", citation.author());
        ris.field("PB", citation.publisher());
        ris.field("PY", date.isEmpty() ? "" : date.get(0));
        ris.field("DA", String.join("/", date));
        ris.field("UR", citation.address());
        citation.quotes().forEach(quote -> ris.field("N1", quote));
        ris.line("ER", "");
        return ris.lines.toString();
    }

    private void field(String tag, String value) {
        if (!value.isEmpty()) {
            line(tag, value.replaceAll("\\s+", " "));
        }
    }

    private void line(String tag, String value) {
        lines.append(tag).append("  - ").append(value).append("\r\n");
    }
}
