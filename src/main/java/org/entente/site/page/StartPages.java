package org.entente.site.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.site.page.StartPage.Figure;
import org.entente.site.page.StartPage.MeetingLine;
import org.entente.store.Rows.Row;

/** The start page from what the store holds. */
record StartPages(PageData data) {
    private static final List<String> FIGURES = List.of("meetings", "sources", "people", "parties");
    private static final List<String> KINDS = List.of("commitment", "proposal", "position");

    /** Canned queries that show what Entente is for. */
    private static final List<String> QUESTIONS = List.of("differing-force", "commitments-of-party", "parties-by-kind");

    private static final int LATEST = 6;
    private static final int TOPICS = 12;

    Sheet of(Visit visit) {
        Row figures = data.row("start", Map.of()).orElseThrow();
        List<MeetingLine> meetings = data.rows("start-meetings", Map.of()).stream()
                .map(this::meeting)
                .toList();
        StartPage page = new StartPage(
                Stream.concat(
                                FIGURES.stream().map(what -> figure(figures, what, "browse/" + what, Map.of())),
                                KINDS.stream()
                                        .map(kind ->
                                                figure(figures, kind + "s", "browse/claims", Map.of("kind", kind))))
                        .toList(),
                meetings.size() > LATEST ? List.of(Timeline.of(meetings)) : List.of(),
                meetings.stream().limit(LATEST).toList(),
                TopicTree.of(data).tops().stream().limit(TOPICS).toList(),
                sources(figures, visit.text()),
                questions(visit.text()));
        return new Sheet("start", Shell.START, "", visit.text().lookup("start.lead"), "", page);
    }

    private Figure figure(Row figures, String what, String path, Map<String, String> parameters) {
        return new Figure(what, figures.number(what), data.addresses().with(path, parameters));
    }

    private MeetingLine meeting(Row row) {
        return new MeetingLine(
                data.link(row, "meeting", "name"),
                row.text("date"),
                row.text("format"),
                data.links(row, "parties"),
                row.number("sources"),
                row.number("claims"));
    }

    /** "IRI, title, publisher, date" of the newest sources. */
    private List<ListItem> sources(Row figures, Text text) {
        return PageData.records(figures, "newest").stream()
                .sorted((one, other) -> other.get(3).compareTo(one.get(3)))
                .map(cells -> new ListItem(
                        data.addresses().link(cells.get(0), cells.get(1)), cells.get(2), text.date(cells.get(3))))
                .toList();
    }

    private List<Link> questions(Text text) {
        return QUESTIONS.stream()
                .map(name -> new Link(
                        data.addresses().with("queries/" + name, Map.of()), text.lookup("start.question." + name)))
                .toList();
    }
}
