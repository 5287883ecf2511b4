package org.entente.site.discovery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.entente.site.http.Bytes;
import org.entente.statement.Kind;
import org.entente.store.query.CannedQueries;
import org.entente.store.query.CannedQuery;
import org.entente.store.query.Parameter;

/**
 * The canned queries as an API: to {@code openapi.json}, which has what is the same in every installation, come the
 * queries and the address.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.0">OpenAPI 3.1</a>
 */
public final class OpenApi {
    private static final String FILE = "openapi.json";

    private OpenApi() {}

    /** The description of the site below the base. */
    public static Bytes of(CannedQueries queries, String base) {
        JsonObject api = template();
        JsonObject server = new JsonObject();
        server.put("url", base.substring(0, base.length() - 1));
        JsonArray servers = new JsonArray();
        servers.add(server);
        api.put("servers", servers);
        JsonObject paths = api.getObj("paths");
        queries.all().forEach(query -> paths.put("/queries/" + query.name(), path(query)));
        return Bytes.of(api.toString());
    }

    private static JsonObject path(CannedQuery query) {
        JsonArray parameters = new JsonArray();
        query.parameters().stream().map(OpenApi::parameter).forEach(parameters::add);
        JsonObject responses = new JsonObject();
        responses.put("200", reference("responses/Answer"));
        Stream.of("400", "406", "503").forEach(status -> responses.put(status, reference("responses/Problem")));
        JsonObject operation = new JsonObject();
        operation.put("operationId", query.name());
        operation.put("summary", query.summary());
        if (!query.description().isEmpty()) {
            operation.put("description", query.description());
        }
        operation.put("parameters", parameters);
        operation.put("responses", responses);
        JsonObject path = new JsonObject();
        path.put("get", operation);
        return path;
    }

    private static JsonObject parameter(Parameter parameter) {
        JsonObject described = new JsonObject();
        described.put("name", parameter.name());
        described.put("in", "query");
        described.put("description", parameter.description());
        described.put("required", parameter.required());
        described.put("schema", schema(parameter.type()));
        return described;
    }

    private static JsonObject schema(Parameter.Type type) {
        JsonObject schema = new JsonObject();
        schema.put("type", type == Parameter.Type.INTEGER ? "integer" : "string");
        switch (type) {
            case INTEGER -> schema.put("minimum", 0);
            case DATE -> schema.put("format", "date");
            case IRI -> schema.put("format", "iri");
            case KIND -> schema.put("enum", kinds());
            default -> schema.put("maxLength", Parameter.LONGEST);
        }
        return schema;
    }

    private static JsonArray kinds() {
        JsonArray kinds = new JsonArray();
        Stream.of(Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .map(JsonString::new)
                .forEach(kinds::add);
        return kinds;
    }

    private static JsonObject reference(String component) {
        JsonObject reference = new JsonObject();
        reference.put("$ref", "#/components/" + component);
        return reference;
    }

    private static JsonObject template() {
        try (InputStream json = OpenApi.class.getResourceAsStream(FILE)) {
            if (json == null) {
                throw new IllegalStateException(FILE + ": not on the class path");
            }
            return JSON.parse(json);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
