package org.entente.site.page;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.site.digest.Ledger;
import org.entente.store.Rows.Row;

/** The claims of a thing as its page lists and counts them. */
record ClaimLists(PageData data, Ledger ledger) {

    /** The claims of a thing by the parts that pages show. */
    Part part(Visit visit, String thing) {
        return Part.of(visit, ledger.count(thing));
    }

    /** The part of them, the most widely reported first. */
    List<ClaimLine> lines(String thing, Part part) {
        return lines(ledger.part(thing, part.offset(), part.size()));
    }

    Part partOfKind(Visit visit, String kind) {
        return Part.of(visit, ledger.countOfKind(kind));
    }

    /** The same of all claims of a kind, or of all kinds. */
    List<ClaimLine> linesOfKind(String kind, Part part) {
        return lines(ledger.partOfKind(kind, part.offset(), part.size()));
    }

    /** The claims of a thing by the topics or parties that they belong to, that with most first. */
    List<Tally> tallies(String thing, String sort) {
        return tallies(thing, sort, Tally.MOST_FIRST);
    }

    /** The claims of a thing by the meetings at which they were made, the earliest first. */
    List<Tally> overTime(String thing) {
        return tallies(thing, "meeting", Tally.EARLIEST_FIRST);
    }

    private List<Tally> tallies(String thing, String sort, Comparator<Tally> order) {
        return ledger.counts(thing, data.addresses().iri(sort, "")).stream()
                .map(count -> new Tally(
                        data.addresses().link(count.thing(), count.label()),
                        count.date(),
                        count.commitments(),
                        count.proposals(),
                        count.positions()))
                .sorted(order)
                .toList();
    }

    private List<ClaimLine> lines(List<String> claims) {
        Map<String, Row> rows = data.rows("claims", "claim", claims).stream()
                .collect(toMap(row -> row.text("claim"), row -> row, (one, other) -> one));
        return claims.stream()
                .flatMap(claim -> Stream.ofNullable(rows.get(claim)))
                .map(data::claim)
                .toList();
    }
}
