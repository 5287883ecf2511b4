package org.entente.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.evaluation.GoldContent;
import org.entente.statement.Content;
import org.entente.statement.Evidence;
import org.entente.statement.Extraction;
import org.entente.statement.Kind;
import org.entente.statement.MeetingReport;
import org.entente.statement.MeetingReport.Format;
import org.entente.statement.Participation;
import org.entente.statement.PartyCode;
import org.entente.statement.Reason;
import org.entente.statement.Statement;
import org.entente.statement.TopicCode;

/** What an invented source tells, as a test writes it down. */
record Telling(String name, String published, List<MeetingReport> meetings, List<Said> said) {
    private static final GoldContent CONTENT = new GoldContent();
    private static final Evidence ANYWHERE = new Evidence(0, 0, "", "", "");

    /** One statement: actors' codes with blanks between them, and the words. */
    record Said(Kind kind, String actors, String words) {}

    static Telling of(String name, String published, MeetingReport... meetings) {
        return new Telling(name, published, List.of(meetings), List.of());
    }

    Telling says(Kind kind, String actors, String words) {
        return new Telling(
                name,
                published,
                meetings,
                Stream.concat(said.stream(), Stream.of(new Said(kind, actors, words)))
                        .toList());
    }

    Extraction extraction() {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (Said each : said) {
            spans.add(new Span(text.length(), text.length() + each.words.length()));
            text.append(each.words).append(".\n\n");
        }
        Span all = new Span(0, text.length());
        Source source =
                new Source(name, text.toString(), "", "", new PartialDate(published), "", "", List.of(all), name);
        List<Content> contents = CONTENT.of(source, spans);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            statements.add(new Statement(
                    said.get(i).kind,
                    codes(said.get(i).actors),
                    List.of(),
                    List.of(new TopicCode("partnership")),
                    contents.get(i),
                    Evidence.of(source, spans.get(i)),
                    "",
                    new Reason("test", said.get(i).words.contains(" will ") ? "will" : ""),
                    meetings.isEmpty() ? -1 : 0));
        }
        return new Extraction(source, meetings, List.of(), statements);
    }

    static Dossier dossier(Telling... tellings) {
        return Stream.of(tellings)
                .map(Telling::extraction)
                .map(Resolution::of)
                .reduce(Resolution.NOTHING, Resolution::merge)
                .dossier();
    }

    static MeetingReport meeting(String date, String parties) {
        return new MeetingReport(
                "",
                "",
                0,
                new PartialDate(date),
                date,
                Format.UNSTATED,
                "",
                codes(parties),
                List.of(),
                false,
                ANYWHERE);
    }

    static Participation person(String name, String party, String office) {
        return new Participation(name, codes(party), office, Participation.Role.PARTICIPANT, ANYWHERE);
    }

    static List<PartyCode> codes(String codes) {
        return Stream.of(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .distinct()
                .map(PartyCode::new)
                .sorted()
                .toList();
    }
}
