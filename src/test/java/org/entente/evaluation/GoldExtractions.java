package org.entente.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.evaluation.GoldSource.GoldMeeting;
import org.entente.evaluation.GoldSource.GoldPerson;
import org.entente.statement.Content;
import org.entente.statement.Evidence;
import org.entente.statement.Extraction;
import org.entente.statement.MeetingReport;
import org.entente.statement.Participation;
import org.entente.statement.Participation.Role;
import org.entente.statement.Reason;
import org.entente.statement.Statement;

/** The hand-made gold as if an extractor had found it: what the rooms below the extraction are tested with. */
public final class GoldExtractions {
    private static final Path SEEDS = Path.of("seeds");
    private static final Path SEEDS_GOLD = Path.of("src/test/resources/evaluation/seeds");

    private GoldExtractions() {}

    /** What a careful reader finds in the five seed texts, by name of the source. */
    public static List<Extraction> ofSeeds() {
        try {
            return of(GoldSource.readAll(SEEDS, SEEDS_GOLD));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Extraction> of(List<GoldSource> gold) {
        GoldContent content = new GoldContent();
        return gold.stream().map(source -> of(source, content)).toList();
    }

    private static Extraction of(GoldSource gold, GoldContent content) {
        Source source = source(gold);
        List<GoldStatement> statements = gold.statements().stream()
                .filter(statement -> !statement.optional())
                .toList();
        List<Content> contents =
                content.of(source, statements.stream().map(GoldStatement::span).toList());
        return new Extraction(
                source,
                gold.meetings().stream()
                        .map(meeting -> meeting(meeting, source))
                        .toList(),
                gold.speakers().stream()
                        .map(speaker -> participation(speaker, Role.SPEAKER, source))
                        .toList(),
                IntStream.range(0, statements.size())
                        .mapToObj(i -> statement(
                                statements.get(i),
                                contents.get(i),
                                source,
                                gold.meetings().isEmpty() ? -1 : 0))
                        .toList());
    }

    private static Source source(GoldSource gold) {
        return new Source(
                gold.name() + ".txt",
                gold.text(),
                gold.title(),
                gold.publisher(),
                gold.published(),
                gold.author(),
                "",
                List.of(new Span(0, gold.text().length())),
                sha256(gold.text()));
    }

    private static MeetingReport meeting(GoldMeeting gold, Source source) {
        return new MeetingReport(
                "",
                "",
                gold.ordinal(),
                gold.date(),
                "",
                gold.format(),
                "",
                gold.parties(),
                gold.participants().stream()
                        .map(person -> participation(
                                person, person.person().equals(gold.chair()) ? Role.CHAIR : Role.PARTICIPANT, source))
                        .toList(),
                gold.mentioned(),
                Evidence.of(source, firstLine(source.text())));
    }

    private static Participation participation(GoldPerson gold, Role role, Source source) {
        return new Participation(
                gold.person(), gold.party(), gold.office(), role, Evidence.of(source, mention(gold, source.text())));
    }

    private static Statement statement(GoldStatement gold, Content content, Source source, int meeting) {
        String quote = gold.span().of(source.text());
        return new Statement(
                gold.kind(),
                gold.actors(),
                List.of(),
                gold.topics(),
                content,
                Evidence.of(source, gold.span()),
                "",
                new Reason("gold", quote.split(" ", 2)[0]),
                meeting);
    }

    /** The name, or the longest word of it that the text has, or else the text's first line. */
    private static Span mention(GoldPerson person, String text) {
        return Stream.concat(
                        Stream.of(person.person()), Stream.of(person.person().split(" ")))
                .filter(text::contains)
                .findFirst()
                .map(name -> new Span(text.indexOf(name), text.indexOf(name) + name.length()))
                .orElse(firstLine(text));
    }

    private static Span firstLine(String text) {
        int end = text.indexOf('\n');
        return new Span(0, end < 0 ? text.length() : end);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
