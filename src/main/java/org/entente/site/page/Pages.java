package org.entente.site.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.entente.site.data.DatasetDescription;
import org.entente.site.data.Dumps;
import org.entente.site.data.EmbeddedJsonLd;
import org.entente.site.digest.Digests;
import org.entente.site.negotiation.Format;
import org.entente.site.trial.Trial;
import org.entente.statement.Labels;
import org.entente.store.Answer;
import org.entente.store.Store;
import org.entente.store.query.CannedQueries;

/** All pages of the site as HTML texts. */
public final class Pages {
    /** The languages of the interface, the default first. */
    public static final List<Locale> LANGUAGES =
            Stream.of("en", "zh", "ru", "fr").map(Locale::forLanguageTag).toList();

    private static final List<Format> DATA =
            List.of(Format.TURTLE, Format.JSON_LD, Format.TRIG, Format.N_TRIPLES, Format.RDF_XML);

    private static final List<Format> CITATIONS = List.of(Format.BIBTEX, Format.RIS, Format.CSL_JSON);

    private final Store store;
    private final CannedQueries queries;
    private final String base;
    private final Labels labels = Labels.read();
    private final Digests digests;
    private final Templates templates = new Templates();

    /** @param base the address below which everything is published, ending in a slash */
    public Pages(Store store, CannedQueries queries, Digests digests, String base) {
        this.store = store;
        this.queries = queries;
        this.base = base;
        this.digests = digests;
    }

    /** The page at the path; empty where there is no such page or no such thing. */
    public Optional<String> render(PageRequest request) {
        Text text = Text.in(request.language());
        return sheet(request.path(), new Visit(text, request.parameters()))
                .map(sheet -> templates.render(sheet.template(), text, shell(sheet, request), sheet.page()));
    }

    /** Names of things that begin as the parameter {@code q}, as JSON. */
    public String suggestions(PageRequest request) {
        return searches(request.language()).suggestions(new Visit(Text.in(request.language()), request.parameters()));
    }

    /** The page that says why there is no other. */
    public String render(Failure failure, Locale language) {
        Shell shell = new Shell(
                addresses().root(), "", failure.title(), "", "", List.of(), List.of(), List.of(), "", List.of());
        return templates.render("failure", Text.in(language), shell, failure);
    }

    /** The page that shows what was read in a visitor's text. */
    public String render(Trial trial, String turtle, Locale language) {
        Text text = Text.in(language);
        TrialPage page = new TrialPages(queries, data(language).addresses()).of(trial, turtle, text);
        PageRequest request = new PageRequest(List.of("try"), Map.of(), language);
        return templates.render("trial", text, shell(trial(page, text), request), page);
    }

    /** The page of a stranger's query with its answer. */
    public String render(String query, Answer answer, Locale language) {
        return editor(query, new SparqlPages(data(language)).of(query, answer, Text.in(language)), language);
    }

    /** The page of a stranger's query that has none. */
    public String render(String query, QueryFault fault, Locale language) {
        return editor(query, new SparqlPages(data(language)).of(query, fault, Text.in(language)), language);
    }

    private String editor(String query, Sheet sheet, Locale language) {
        PageRequest request = new PageRequest(List.of("sparql"), Map.of("query", query), language);
        return templates.render("sparql", Text.in(language), shell(sheet, request), sheet.page());
    }

    /** The page that offers the whole dataset. */
    public String render(Dumps dumps, Locale language) {
        Text text = Text.in(language);
        Sheet sheet = new Sheet("dumps", "", text.lookup("dumps.title"), text.lookup("dumps.lead"), "", dumps);
        PageRequest request = new PageRequest(List.of("dumps", ""), Map.of(), language);
        return templates.render("dumps", text, shell(sheet, request), dumps);
    }

    private Addresses addresses() {
        return new Addresses(base);
    }

    /** The data as readers of a language see it. */
    private PageData data(Locale language) {
        return new PageData(store, queries, new Addresses(base, labels.in(language.toLanguageTag())));
    }

    private Optional<Sheet> sheet(List<String> path, Visit visit) {
        PageData data = data(visit.text().language());
        String first = path.isEmpty() ? "" : path.get(0);
        return switch (path.size()) {
            case 0 -> Optional.of(new StartPages(data).of(visit));
            case 1 -> alone(data, first, visit);
            case 2 -> below(data, first, path.get(1), visit);
            case 3 -> first.equals("page") ? thing(data, path.get(1), path.get(2), visit) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Sheet> alone(PageData data, String name, Visit visit) {
        return switch (name) {
            case "search" -> Optional.of(searches(visit.text().language()).of(visit));
            case "queries" -> Optional.of(new QueryPages(data).all(visit));
            case "try" -> Optional.of(trial(TrialPage.EMPTY, visit.text()));
            case "ontology" -> Optional.of(new OntologyPages(data).of(visit));
            case "sparql" -> Optional.of(new SparqlPages(data).of(visit));
            default -> Optional.empty();
        };
    }

    private static Sheet trial(TrialPage page, Text text) {
        return new Sheet("trial", "try", text.lookup("trial.title"), text.lookup("trial.lead"), "", page);
    }

    private SearchPages searches(Locale language) {
        return new SearchPages(data(language), digests.index());
    }

    private ClaimLists claims(PageData data) {
        return new ClaimLists(data, digests.ledger());
    }

    private Optional<Sheet> below(PageData data, String first, String name, Visit visit) {
        return switch (first) {
            case "browse" -> new ListPages(data, () -> claims(data)).of(name, visit);
            case "queries" ->
                name.isEmpty() ? Optional.of(new QueryPages(data).all(visit)) : new QueryPages(data).of(name, visit);
            default -> Optional.empty();
        };
    }

    private Optional<Sheet> thing(PageData data, String sort, String key, Visit visit) {
        return switch (sort) {
            case "meeting" -> new MeetingPages(data).of(key, visit);
            case "claim" -> new ClaimPages(data).of(key, visit);
            case "statement" -> new StatementPages(data).of(key, visit);
            case "source" -> new SourcePages(data).of(key, visit);
            case "person" -> new PersonPages(data, claims(data)).of(key, visit);
            case "party" -> new PartyPages(data, claims(data)).of(key, visit);
            case "topic" -> new TopicPages(data, claims(data)).of(key, visit);
            default -> new ThingPages(data).of(data.addresses().iri(sort, key));
        };
    }

    private Shell shell(Sheet sheet, PageRequest request) {
        return new Shell(
                addresses().root(),
                sheet.section(),
                sheet.title(),
                sheet.description(),
                sheet.iri(),
                sheet.iri().isEmpty() ? List.of() : addresses(DATA, sheet.iri()),
                sheet.iri().isEmpty() ? List.of() : addresses(CITATIONS, sheet.iri()),
                request.links(),
                EmbeddedJsonLd.of(said(sheet)),
                LANGUAGES.stream()
                        .map(language -> inLanguage(language, request))
                        .toList());
    }

    /** Of its thing; of a page that shows none, the dataset. */
    private Graph said(Sheet sheet) {
        return sheet.iri().isEmpty() ? DatasetDescription.face(base) : EmbeddedData.of(sheet);
    }

    private List<Link> addresses(List<Format> formats, String iri) {
        String data = addresses().href(iri).replaceFirst("/page/", "/data/");
        return formats.stream()
                .map(format -> new Link(data + "." + format.suffix(), format.mediaType()))
                .toList();
    }

    private Shell.Switch inLanguage(Locale language, PageRequest request) {
        String path = Addresses.path(request.path());
        String tag = language.toLanguageTag();
        Map<String, String> parameters = new HashMap<>(request.parameters());
        parameters.remove("lang");
        String back =
                addresses().with(path, parameters).substring(addresses().root().length());
        parameters.put("lang", tag);
        return new Shell.Switch(
                addresses().with("language", Map.of("choose", tag, "back", back)),
                addresses().with(path, parameters),
                tag,
                language.getDisplayLanguage(language));
    }
}
