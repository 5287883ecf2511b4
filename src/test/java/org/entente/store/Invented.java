package org.entente.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.graph.Iris;
import org.entente.graph.Publication;
import org.entente.resolution.Resolution;
import org.entente.statement.Content;
import org.entente.statement.Evidence;
import org.entente.statement.Extraction;
import org.entente.statement.Kind;
import org.entente.statement.MeetingReport;
import org.entente.statement.OutcomeDocument;
import org.entente.statement.Participation;
import org.entente.statement.Parties;
import org.entente.statement.PartyCode;
import org.entente.statement.Reason;
import org.entente.statement.Statement;
import org.entente.statement.TopicCode;
import org.entente.statement.Topics;

/**
 * Three invented texts about one invented meeting, small enough to know every answer by heart: Norway's readout,
 * Latvia's, and a newspaper that also mentions an earlier meeting.
 */
final class Invented {
    private static final String NORWAY = """
            Energy ministers meet in Riga
            Norwegian minister Kari Berg and Latvian minister Janis Ozols met on 4 May 2015. \
            Norway and Latvia agreed to lay a second cable by 2018. \
            Norway will lend 20 million EUR. \
            Berg opposed any tax on gas. \
            Berg called on Latvia to open its market. \
            They signed a memorandum on grids.
            """;
    private static final String LATVIA = """
            Minister Ozols receives his Norwegian colleague
            On 4 May 2015 Janis Ozols received Kari Berg. \
            Both sides agreed to lay a second cable by 2019. \
            Ozols proposed that Norway lend 20 million EUR. \
            A memorandum was signed.
            """;
    private static final String NEWSPAPER = """
            Cable talks
            Norway and Latvia will lay a second cable, as their ministers, who last met in Oslo, said. \
            Norway proposed to lend 20 million EUR.
            """;

    private Invented() {}

    /** The three texts, published. */
    static DatasetGraph published() {
        Resolution all = Stream.of(norway(), latvia(), newspaper())
                .map(Resolution::of)
                .reduce(Resolution.NOTHING, Resolution::merge);
        return new Publication(new Iris("http://localhost:3030/"), Parties.read(), Topics.read(), "1.0")
                .of(all.dossier());
    }

    private static Extraction norway() {
        Source source =
                source("norway.txt", NORWAY, "Energy ministers meet in Riga", "Government of Norway", "2015-05-04");
        return new Extraction(
                source,
                List.of(new MeetingReport(
                        "Energy ministers' meeting",
                        "",
                        2,
                        new PartialDate("2015-05-04"),
                        "on 4 May 2015",
                        MeetingReport.Format.IN_PERSON,
                        "Riga",
                        parties("LV NO"),
                        List.of(
                                person(source, "Kari Berg", "NO", "minister", Participation.Role.PARTICIPANT),
                                person(source, "Janis Ozols", "LV", "minister", Participation.Role.CHAIR)),
                        List.of(memorandum(source, "memorandum on grids", "They signed a memorandum on grids")),
                        false,
                        evidence(source, "met on 4 May 2015"))),
                List.of(),
                List.of(
                        said(
                                source,
                                Kind.COMMITMENT,
                                "LV NO",
                                "",
                                "energy",
                                cable("2018"),
                                "agreed to lay a second cable by 2018",
                                ""),
                        said(
                                source,
                                Kind.COMMITMENT,
                                "NO",
                                "",
                                "economy",
                                loan(),
                                "Norway will lend 20 million EUR",
                                ""),
                        said(
                                source,
                                Kind.POSITION,
                                "NO",
                                "",
                                "energy tax",
                                tax(),
                                "Berg opposed any tax on gas",
                                "Kari Berg"),
                        said(
                                source,
                                Kind.PROPOSAL,
                                "NO",
                                "LV",
                                "trade",
                                market(),
                                "called on Latvia to open its market",
                                "Kari Berg")));
    }

    private static Extraction latvia() {
        Source source = source(
                "latvia.txt",
                LATVIA,
                "Minister Ozols receives his Norwegian colleague",
                "Government of Latvia",
                "2015-05-05");
        return new Extraction(
                source,
                List.of(new MeetingReport(
                        "",
                        "",
                        0,
                        new PartialDate("2015-05-04"),
                        "",
                        MeetingReport.Format.UNSTATED,
                        "",
                        parties("LV NO"),
                        List.of(
                                person(source, "Janis Ozols", "LV", "", Participation.Role.PARTICIPANT),
                                person(source, "Kari Berg", "NO", "", Participation.Role.PARTICIPANT)),
                        List.of(memorandum(source, "memorandum", "A memorandum was signed")),
                        false,
                        evidence(source, "received Kari Berg"))),
                List.of(),
                List.of(
                        said(
                                source,
                                Kind.COMMITMENT,
                                "LV NO",
                                "",
                                "energy",
                                cable("2019"),
                                "agreed to lay a second cable by 2019",
                                ""),
                        said(
                                source,
                                Kind.PROPOSAL,
                                "LV",
                                "NO",
                                "economy",
                                loan(),
                                "Ozols proposed that Norway lend 20 million EUR",
                                "Janis Ozols")));
    }

    private static Extraction newspaper() {
        Source source = source("newspaper.txt", NEWSPAPER, "Cable talks", "", "2015-05-06");
        return new Extraction(
                source,
                List.of(
                        report("2015-05-04", parties("LV NO"), false, evidence(source, "their ministers")),
                        report("2014", parties("LV NO"), true, evidence(source, "last met in Oslo"))),
                List.of(),
                List.of(
                        said(source, Kind.COMMITMENT, "LV NO", "", "energy", cable(""), "will lay a second cable", ""),
                        said(
                                source,
                                Kind.PROPOSAL,
                                "NO",
                                "",
                                "economy",
                                loan(),
                                "Norway proposed to lend 20 million EUR",
                                "")));
    }

    private static Source source(String name, String text, String title, String publisher, String published) {
        return new Source(
                name,
                text,
                title,
                publisher,
                new PartialDate(published),
                "",
                "",
                List.of(new Span(0, text.length())),
                "0".repeat(64));
    }

    private static MeetingReport report(String date, List<PartyCode> parties, boolean mentioned, Evidence evidence) {
        return new MeetingReport(
                "",
                "",
                0,
                new PartialDate(date),
                "",
                MeetingReport.Format.UNSTATED,
                "",
                parties,
                List.of(),
                mentioned,
                evidence);
    }

    private static OutcomeDocument memorandum(Source source, String name, String quote) {
        return new OutcomeDocument(name, OutcomeDocument.Genre.MEMORANDUM, evidence(source, quote));
    }

    private static Participation person(
            Source source, String name, String party, String office, Participation.Role role) {
        return new Participation(name, parties(party), office, role, evidence(source, name));
    }

    private static Statement said(
            Source source,
            Kind kind,
            String actors,
            String addressees,
            String topics,
            Content content,
            String quote,
            String speaker) {
        return new Statement(
                kind,
                parties(actors),
                parties(addressees),
                words(topics).map(TopicCode::new).toList(),
                content,
                evidence(source, quote),
                speaker,
                new Reason(kind == Kind.POSITION ? "position.oppose" : "invented", quote.split(" ", 3)[1]),
                0);
    }

    private static Content cable(String year) {
        return content("lay", "second cable", "", year);
    }

    private static Content loan() {
        return content("lend", "million euro", "20000000 EUR", "");
    }

    private static Content tax() {
        return content("oppose", "tax gas", "", "");
    }

    private static Content market() {
        return content("open", "market", "", "");
    }

    private static Content content(String action, String terms, String amount, String date) {
        return new Content(
                action,
                Stream.concat(Stream.of(action), words(terms)).toList(),
                List.of(),
                List.of(),
                amount.isEmpty() ? List.of() : List.of(amount),
                words(date).toList(),
                false);
    }

    private static Evidence evidence(Source source, String quote) {
        int start = source.text().indexOf(quote);
        return Evidence.of(source, new Span(start, start + quote.length()));
    }

    private static List<PartyCode> parties(String codes) {
        return words(codes).map(PartyCode::new).toList();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
    }
}
