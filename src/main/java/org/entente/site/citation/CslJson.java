package org.entente.site.citation;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/**
 * The JSON of the Citation Style Language.
 *
 * @see <a href="https://docs.citationstyles.org/en/stable/specification.html">CSL 1.0.2</a>
 */
final class CslJson {
    private CslJson() {}

    static String write(Citation citation) {
        JsonObject item = new JsonObject();
        item.put("id", citation.key());
        item.put("type", citation.isText() ? "webpage" : "dataset");
        put(item, "title", citation.title());
        if (!citation.author().isEmpty()) {
            JsonObject author = new JsonObject();
            author.put("literal", citation.author());
            item.put("author", array(author));
        }
        put(item, "publisher", citation.publisher());
        if (!citation.date().isEmpty()) {
            JsonArray parts = new JsonArray();
            citation.date().forEach(part -> parts.add(Integer.parseInt(part)));
            JsonArray dates = new JsonArray();
            dates.add(parts);
            JsonObject issued = new JsonObject();
            issued.put("date-parts", dates);
            item.put("issued", issued);
        }
        put(item, "URL", citation.address());
        put(item, "note", citation.note());
        return array(item).toString();
    }

    private static void put(JsonObject item, String key, String value) {
        if (!value.isEmpty()) {
            item.put(key, value);
        }
    }

    private static JsonArray array(JsonObject only) {
        JsonArray array = new JsonArray();
        array.add(only);
        return array;
    }
}
