package org.entente.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.DCTerms;
import org.entente.site.data.RdfFormat;
import org.entente.site.http.Bytes;
import org.entente.site.http.Request;
import org.entente.site.http.Response;
import org.entente.site.http.TypedLink;
import org.entente.site.negotiation.Accept;
import org.entente.site.negotiation.Format;
import org.entente.site.negotiation.Offer;
import org.entente.site.negotiation.Offers;
import org.entente.site.page.Failure;
import org.entente.site.page.Failure.Alternative;
import org.entente.site.page.Pages;

/**
 * Says what went wrong in the form that the client reads: a page, RDF, a problem in JSON, or plain text for all others.
 */
final class Failures {
    private static final String PROBLEM = "application/problem+json";
    // https://www.w3.org/TR/HTTP-in-RDF10/
    private static final String HTTP = "http://www.w3.org/2011/http#";
    private static final String SECONDS_TO_WAIT = "10";
    private static final List<Offer> FORMS = forms();

    private static final Map<Integer, String> TITLES = Map.of(
            403, "Forbidden",
            405, "Method not allowed",
            413, "Content too large",
            415, "Unsupported media type",
            429, "Too many requests",
            500, "Fault",
            503, "Not now");
    private static final Failure NOT_FOUND = new Failure(
            404,
            "Not found",
            "There is nothing at this address. The start page leads to everything that there is.",
            List.of());

    private final Pages pages;

    Failures(Pages pages) {
        this.pages = pages;
    }

    Response notFound(Request request, Offer wanted) {
        return answer(request, NOT_FOUND, wanted);
    }

    Response notFound(Request request) {
        return answer(request, NOT_FOUND);
    }

    /** The formats that there are stand in the body and, for programs, in the Link header. */
    Response notAcceptable(Request request, List<Offer> offers, List<Alternative> alternatives) {
        String formats = offers.stream().map(Offer::mediaType).distinct().collect(Collectors.joining(", "));
        String elsewhere = alternatives.isEmpty() ? "" : " Each of the addresses below gives one format.";
        Failure failure = new Failure(
                406,
                "Not acceptable",
                "This address gives " + formats + " and nothing else." + elsewhere,
                alternatives);
        List<TypedLink> links = alternatives.stream()
                .map(alternative -> new TypedLink(alternative.address(), "alternate", alternative.mediaType()))
                .toList();
        Response response = answer(request, failure).with("Vary", "Accept");
        return links.isEmpty() ? response : response.with("Link", TypedLink.header(links));
    }

    /** What the client did wrong, in one sentence. */
    Response answer(Request request, int status, String detail) {
        return answer(request, new Failure(status, TITLES.getOrDefault(status, "Bad request"), detail, List.of()));
    }

    /** What may go better in a while. */
    Response notNow(Request request, RuntimeException reason) {
        return answer(request, 503, String.valueOf(reason.getMessage())).with("Retry-After", SECONDS_TO_WAIT);
    }

    Response methodNotAllowed(Request request, String allowed) {
        return answer(request, 405, request.method() + " is not possible here; possible are " + allowed + ".")
                .with("Allow", allowed);
    }

    /** In the best form for the client. */
    Response answer(Request request, Failure failure) {
        Offer form = Accept.parse(request.header("Accept"))
                .choose(FORMS)
                .orElse(new Offer(Format.PLAIN_TEXT.mediaType(), Format.PLAIN_TEXT));
        return answer(request, failure, form);
    }

    private Response answer(Request request, Failure failure, Offer form) {
        Locale language = Reader.language(request);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Cache-Control", "no-store");
        if (form.format() == Format.HTML) {
            headers.put("Content-Type", Format.contentType(form.mediaType()));
            headers.put("Content-Language", language.toLanguageTag());
            return new Response(failure.status(), headers, Bytes.of(pages.render(failure, language)));
        }
        if (RdfFormat.isRdf(form.format())) {
            headers.put("Content-Type", Format.contentType(form.mediaType()));
            return new Response(failure.status(), headers, RdfFormat.write(description(failure), form.format()));
        }
        if (form.format() == Format.JSON || form.format() == Format.RESULTS_JSON) {
            headers.put("Content-Type", PROBLEM);
            return new Response(
                    failure.status(), headers, Bytes.of(problem(failure).toString()));
        }
        headers.put("Content-Type", Format.contentType(Format.PLAIN_TEXT.mediaType()));
        return new Response(failure.status(), headers, Bytes.of(text(failure)));
    }

    private static Graph description(Failure failure) {
        Node response = NodeFactory.createBlankNode("response");
        Graph graph = GraphFactory.createGraphMem();
        graph.getPrefixMapping().setNsPrefix("http", HTTP).setNsPrefix("dcterms", DCTerms.NS);
        graph.add(response, NodeConst.nodeRDFType, NodeFactory.createURI(HTTP + "Response"));
        graph.add(
                response,
                NodeFactory.createURI(HTTP + "statusCodeValue"),
                NodeFactoryExtra.intToNode(failure.status()));
        graph.add(
                response,
                NodeFactory.createURI(HTTP + "reasonPhrase"),
                NodeFactory.createLiteralString(failure.title()));
        graph.add(response, DCTerms.description.asNode(), NodeFactory.createLiteralLang(failure.detail(), "en"));
        return graph;
    }

    /** A problem in the form of RFC 9457. */
    private static JsonObject problem(Failure failure) {
        JsonObject problem = new JsonObject();
        problem.put("title", failure.title());
        problem.put("status", failure.status());
        problem.put("detail", failure.detail());
        return problem;
    }

    private static String text(Failure failure) {
        StringBuilder text = new StringBuilder(failure.title() + "\n" + failure.detail() + "\n");
        failure.alternatives()
                .forEach(alternative -> text.append(alternative.mediaType())
                        .append("  ")
                        .append(alternative.address())
                        .append('\n'));
        return text.toString();
    }

    private static List<Offer> forms() {
        List<Offer> forms = new java.util.ArrayList<>(Offers.of(Format.PLAIN_TEXT, Format.HTML, Format.JSON));
        forms.add(new Offer(PROBLEM, Format.JSON));
        forms.add(new Offer(Format.RESULTS_JSON.mediaType(), Format.JSON));
        forms.addAll(Offers.DATA);
        return List.copyOf(forms);
    }
}
