package org.entente.site.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.entente.document.Source;
import org.entente.site.page.SourcePage.Note;
import org.entente.statement.Extraction;
import org.entente.statement.MeetingReport;
import org.entente.statement.Statement;

/** What was found in one text, and why, as a page that needs nothing beside itself: no server, no file, no network. */
public final class Explanations {
    private static final String STYLE = "/org/entente/site/assets/entente.css";

    private final Templates templates = new Templates();

    /** The HTML of the page, in English. */
    public String render(Extraction extraction) {
        return templates.render(Text.in(Locale.ENGLISH), style(), page(extraction));
    }

    private static String style() {
        try (InputStream style = Explanations.class.getResourceAsStream(STYLE)) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(STYLE, e);
        }
    }

    private static SourcePage page(Extraction extraction) {
        Source source = extraction.source();
        List<Statement> found = extraction.statements();
        List<MarkedText.Statement> marked = IntStream.range(0, found.size())
                .mapToObj(i -> statement(i + 1, found.get(i)))
                .toList();
        List<MarkedText.Stretch> body = source.body().stream()
                .map(span -> new MarkedText.Stretch(
                        source.text().codePointCount(0, span.start()),
                        source.text().codePointCount(0, span.end())))
                .toList();
        return new SourcePage(
                source.title().isEmpty() ? source.name() : source.title(),
                source.publisher(),
                source.published().iso(),
                source.author(),
                source.name(),
                "",
                source.sha256(),
                extraction.meetings().stream()
                        .map(meeting -> Link.none(label(meeting)))
                        .toList(),
                List.of(),
                List.of(),
                true,
                MarkedText.passages(source.text(), body, List.of(), marked));
    }

    private static MarkedText.Statement statement(int number, Statement statement) {
        Note note = new Note(
                number,
                "s" + number,
                Force.named(statement.kind().name()),
                links(statement.actors()),
                links(statement.topics()),
                Link.none(""),
                1,
                statement.speaker(),
                new ClaimPage.Reason(
                        statement.reason().rule(), statement.reason().trigger()));
        return new MarkedText.Statement(
                statement.evidence().start(), statement.evidence().end(), note);
    }

    private static List<Link> links(Collection<?> codes) {
        return codes.stream().map(code -> Link.none(code.toString())).toList();
    }

    /** "Lima Summit, 2031-05-03 (KE PE)". */
    private static String label(MeetingReport meeting) {
        String parties = String.join(
                " ", meeting.parties().stream().map(Object::toString).toList());
        String name = meeting.name().isEmpty() ? "a meeting" : meeting.name();
        return name
                + (meeting.date().isStated() ? ", " + meeting.date().iso() : "")
                + (parties.isEmpty() ? "" : " (" + parties + ")");
    }
}
