package org.entente.site.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.store.Rows.Row;

/**
 * Whose claims there are, and on what: counting them in the store takes a second for a party of 50,000 claims, and
 * ordering them to show the first fifty takes as long again.
 */
public final class Ledger {
    /** Marks a topic that the claim belongs to by a narrower one: it is listed there, but not counted beside it. */
    private static final String WIDER = "^";

    private static final Comparator<Claim> MOST_REPORTED_FIRST =
            Comparator.comparing(Claim::weight).reversed().thenComparing(Claim::iri);

    private final List<Claim> all;
    private final Map<String, List<Claim>> byThing;
    /** By a thing, and by another that has claims in common with it: how many of each kind. */
    private final Map<String, Map<String, EnumMap<Kind, Integer>>> common;

    private final Map<String, Thing> things;

    private Ledger(
            List<Claim> all,
            Map<String, List<Claim>> byThing,
            Map<String, Map<String, EnumMap<Kind, Integer>>> common,
            Map<String, Thing> things) {
        this.all = all;
        this.byThing = byThing;
        this.common = common;
        this.things = things;
    }

    /** Of the rows of the queries {@code pages/ledger-claims} and {@code pages/ledger-things}. */
    static Ledger of(List<Row> claims, List<Row> things) {
        Map<String, String> names = new HashMap<>();
        Map<String, List<Claim>> byThing = new HashMap<>();
        List<Claim> all = claims.stream()
                .map(row -> Claim.of(row, names))
                .sorted(MOST_REPORTED_FIRST)
                .toList();
        Map<String, Map<String, EnumMap<Kind, Integer>>> common = new HashMap<>();
        for (Claim claim : all) {
            claim.things().stream().map(Ledger::bare).distinct().forEach(thing -> {
                byThing.computeIfAbsent(thing, t -> new ArrayList<>()).add(claim);
                countIn(common.computeIfAbsent(thing, t -> new HashMap<>()), claim);
            });
        }
        Map<String, Thing> described = new HashMap<>();
        things.forEach(row -> described.put(row.text("thing"), new Thing(row.text("label"), row.text("date"))));
        return new Ledger(all, byThing, common, described);
    }

    /** How many claims a party has, a person voices, or belong to a topic, the narrower ones counted in. */
    public int count(String thing) {
        return claims(thing).size();
    }

    /** How many claims there are of a kind; of all kinds if it is empty. */
    public int countOfKind(String kind) {
        return (int) all.stream().filter(ofKind(kind)).count();
    }

    /** The IRIs of some of the claims of a thing, the most widely reported first. */
    public List<String> part(String thing, int offset, int most) {
        return claims(thing).stream().skip(offset).limit(most).map(Claim::iri).toList();
    }

    /** The same of all claims of a kind, or of all kinds. */
    public List<String> partOfKind(String kind, int offset, int most) {
        return all.stream()
                .filter(ofKind(kind))
                .skip(offset)
                .limit(most)
                .map(Claim::iri)
                .toList();
    }

    /** The claims of a thing, counted by the other things that they belong to whose IRIs begin so. */
    public List<Count> counts(String thing, String beginning) {
        return common.getOrDefault(thing, Map.of()).entrySet().stream()
                .filter(other -> other.getKey().startsWith(beginning))
                .map(other -> count(other.getKey(), other.getValue()))
                .sorted(Comparator.comparing(Count::thing))
                .toList();
    }

    private static void countIn(Map<String, EnumMap<Kind, Integer>> counts, Claim claim) {
        for (String thing : claim.things()) {
            if (!thing.startsWith(WIDER)) {
                counts.computeIfAbsent(thing, t -> new EnumMap<>(Kind.class)).merge(claim.kind(), 1, Integer::sum);
            }
        }
    }

    private Count count(String thing, EnumMap<Kind, Integer> counts) {
        Thing described = things.getOrDefault(thing, new Thing(thing, ""));
        return new Count(
                thing,
                described.label(),
                described.date(),
                counts.getOrDefault(Kind.COMMITMENT, 0),
                counts.getOrDefault(Kind.PROPOSAL, 0),
                counts.getOrDefault(Kind.POSITION, 0));
    }

    private List<Claim> claims(String thing) {
        return byThing.getOrDefault(thing, List.of());
    }

    private static Predicate<Claim> ofKind(String kind) {
        return claim -> kind.isEmpty() || claim.kind() == Kind.named(kind);
    }

    private static String bare(String thing) {
        return thing.startsWith(WIDER) ? thing.substring(WIDER.length()) : thing;
    }

    /**
     * How many claims of each kind belong to a thing.
     *
     * @param date when it was, ISO, possibly partial; empty for what has no date
     */
    public record Count(String thing, String label, String date, int commitments, int proposals, int positions) {}

    private record Thing(String label, String date) {}

    private enum Kind {
        COMMITMENT,
        PROPOSAL,
        POSITION;

        static Kind named(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    /** @param weight how many independent sources report it */
    private record Claim(String iri, Kind kind, int weight, List<String> things) {

        /** @param names the IRIs seen so far, of which one copy is enough */
        static Claim of(Row row, Map<String, String> names) {
            return new Claim(
                    row.text("claim"),
                    Kind.named(row.text("kind")),
                    row.number("weight"),
                    row.text("things")
                            .lines()
                            .filter(thing -> !thing.isEmpty())
                            .map(thing -> names.computeIfAbsent(thing, name -> name))
                            .toList());
        }
    }
}
