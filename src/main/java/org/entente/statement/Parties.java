package org.entente.statement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.document.Table;
import org.entente.document.Table.Row;

/**
 * The register of parties: {@code ontology/states.tsv} and {@code ontology/organisations.tsv}, in their order, and when
 * members joined, {@code ontology/joined.tsv}.
 */
public final class Parties {
    private final Map<PartyCode, Party> byCode;
    private final List<Joining> joinings;

    private Parties(Map<PartyCode, Party> byCode, List<Joining> joinings) {
        this.byCode = Collections.unmodifiableMap(byCode);
        this.joinings = List.copyOf(joinings);
    }

    /** Members that joined a body in a year. */
    private record Joining(PartyCode body, int year, List<PartyCode> members) {}

    /** Reads the register that comes with the program. */
    public static Parties read() {
        return of(
                Table.read("ontology/states.tsv"),
                Table.read("ontology/organisations.tsv"),
                Table.read("ontology/joined.tsv"));
    }

    static Parties of(Table states, Table organisations, Table joined) {
        Map<PartyCode, Party> byCode = new LinkedHashMap<>();
        states.rows().forEach(row -> add(row, state(row), byCode));
        organisations.rows().forEach(row -> add(row, organisation(row), byCode));
        for (Row row : organisations.rows()) {
            for (PartyCode member : members(row)) {
                if (!byCode.containsKey(member)) {
                    throw row.fault("the member " + member + " is in neither file");
                }
            }
        }
        List<Joining> joinings =
                joined.rows().stream().map(row -> joining(row, byCode)).toList();
        return new Parties(byCode, joinings);
    }

    private static Joining joining(Row row, Map<PartyCode, Party> byCode) {
        var joining = new Joining(new PartyCode(row.text("body")), year(row), members(row));
        Party body = byCode.get(joining.body);
        if (body == null || !body.members().containsAll(joining.members)) {
            throw row.fault("only members of " + joining.body + " in organisations.tsv can join it");
        }
        return joining;
    }

    private static int year(Row row) {
        try {
            return Integer.parseInt(row.text("year"));
        } catch (NumberFormatException e) {
            throw row.fault("year is \"" + row.text("year") + "\", write a number");
        }
    }

    /** The register with each body as it was in a year: without the members that joined it later. */
    public Parties asOf(int year) {
        List<Joining> later =
                joinings.stream().filter(joining -> joining.year > year).toList();
        if (later.isEmpty()) {
            return this;
        }
        Map<PartyCode, Party> then = new LinkedHashMap<>(byCode);
        later.forEach(joining -> then.computeIfPresent(joining.body, (code, body) -> body.without(joining.members)));
        return new Parties(then, joinings);
    }

    private static void add(Row row, Party party, Map<PartyCode, Party> byCode) {
        if (byCode.put(party.code(), party) != null) {
            throw row.fault("the code " + party.code() + " is taken already");
        }
    }

    public List<Party> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Party> find(PartyCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The members of an organisation or group, sorted; the code itself for a state or where members are not listed. */
    public List<PartyCode> members(PartyCode code) {
        List<PartyCode> members = find(code).map(Party::members).orElse(List.of());
        return members.isEmpty() ? List.of(code) : members;
    }

    private static Party state(Row row) {
        return new Party(
                new PartyCode(row.text("code")),
                Party.Type.STATE,
                new Party.Naming(
                        row.text("name"),
                        row.text("official"),
                        row.list("names"),
                        row.list("adjectives"),
                        row.list("seats"),
                        row.list("shared")),
                List.of(),
                new Party.Identifiers(row.text("alpha3"), row.text("wikidata"), row.text("eurovoc")));
    }

    private static Party organisation(Row row) {
        return new Party(
                new PartyCode(row.text("code")),
                type(row),
                new Party.Naming(
                        row.text("name"), "", row.list("names"), row.list("adjectives"), row.list("seats"), List.of()),
                members(row),
                new Party.Identifiers("", row.text("wikidata"), row.text("eurovoc")));
    }

    private static Party.Type type(Row row) {
        return switch (row.text("kind")) {
            case "organisation" -> Party.Type.ORGANISATION;
            case "group" -> Party.Type.GROUP;
            default -> throw row.fault("kind is \"" + row.text("kind") + "\", write organisation or group");
        };
    }

    private static List<PartyCode> members(Row row) {
        return Stream.of(row.text("members").split(" "))
                .filter(code -> !code.isEmpty())
                .map(PartyCode::new)
                .sorted()
                .toList();
    }
}
