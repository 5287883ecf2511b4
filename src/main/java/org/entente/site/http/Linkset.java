package org.entente.site.http;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/**
 * Links of several documents, to be read without asking each of them.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9264">RFC 9264, Linkset</a>
 */
public record Linkset(List<Context> contexts) {

    public Linkset {
        contexts = List.copyOf(contexts);
    }

    /** Where links begin. */
    public record Context(String anchor, List<TypedLink> links) {

        public Context {
            links = List.copyOf(links);
        }
    }

    /** As {@code application/linkset+json}. */
    public String json() {
        JsonArray all = new JsonArray();
        contexts.stream().map(Linkset::json).forEach(all::add);
        JsonObject linkset = new JsonObject();
        linkset.put("linkset", all);
        return linkset.toString();
    }

    /** As {@code application/linkset}: links as in a header, with their contexts and with line breaks between them. */
    public String text() {
        return contexts.stream()
                .flatMap(
                        context -> context.links().stream().map(link -> link + "; anchor=\"" + context.anchor() + "\""))
                .collect(Collectors.joining(",\n", "", "\n"));
    }

    private static JsonObject json(Context context) {
        JsonObject object = new JsonObject();
        object.put("anchor", context.anchor());
        for (TypedLink link : context.links()) {
            if (!object.hasKey(link.relation())) {
                object.put(link.relation(), new JsonArray());
            }
            JsonObject target = new JsonObject();
            target.put("href", link.target());
            if (!link.mediaType().isEmpty()) {
                target.put("type", link.mediaType());
            }
            object.get(link.relation()).getAsArray().add(target);
        }
        return object;
    }
}
