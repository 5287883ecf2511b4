package org.entente.site.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** BibTeX's {@code @misc}, which all styles know. */
final class BibTex {
    private static final Map<Character, String> ESCAPES = Map.of(
            '\\', "\\textbackslash{}",
            '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}",
            '{', "\\{",
            '}', "\\}",
            '$', "\\$",
            '&', "\\&",
            '%', "\\%",
            '#', "\\#",
            '_', "\\_");

    private BibTex() {}

    static String write(Citation citation) {
        Map<String, String> fields = new LinkedHashMap<>();
        // The second pair of braces keeps the capitals of the title, and a name of several words in one.
        fields.put("title", braced(citation.title()));
        fields.put("author", braced(citation.author()));
        fields.put("publisher", escaped(citation.publisher()));
        List<String> date = citation.date();
        fields.put("year", date.isEmpty() ? "" : date.get(0));
        fields.put("month", date.size() < 2 ? "" : Integer.toString(Integer.parseInt(date.get(1))));
        fields.put("url", citation.address());
        fields.put("note", escaped(citation.note()));
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n", "@misc{" + citation.key() + ",\n", "\n}\n"));
    }

    private static String braced(String text) {
        return text.isEmpty() ? "" : "{" + escaped(text) + "}";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.replaceAll("\\s+", " ").toCharArray()) {
            escaped.append(ESCAPES.getOrDefault(c, Character.toString(c)));
        }
        return escaped.toString();
    }
}
