package org.entente.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.entente.document.PartialDate;
import org.entente.statement.MeetingReport.Format;
import org.entente.statement.PartyCode;

/**
 * The gold of one text. What the text does not say is empty.
 *
 * @param name the text's file name without its ending
 * @param group the texts with the same group are about the same event
 */
record GoldSource(
        String name,
        String text,
        String group,
        String title,
        String publisher,
        PartialDate published,
        String author,
        List<GoldMeeting> meetings,
        List<GoldPerson> speakers,
        List<GoldStatement> statements) {

    /** A meeting that the text reports or mentions; the same meeting has the same key in every text of a group. */
    record GoldMeeting(
            String key,
            PartialDate date,
            Format format,
            String chair,
            List<PartyCode> parties,
            int ordinal,
            List<GoldPerson> participants,
            boolean mentioned) {}

    /** A participant or speaker. */
    record GoldPerson(String person, List<PartyCode> party, String office) {}

    /** The gold of every text that has some, by name. */
    static List<GoldSource> readAll(Path texts, Path gold) throws IOException {
        try (Stream<Path> files = Files.list(gold)) {
            List<GoldSource> sources = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                sources.add(read(texts, file));
            }
            return sources;
        }
    }

    private static GoldSource read(Path texts, Path statements) throws IOException {
        String name = statements.getFileName().toString().replaceFirst("\\.tsv$", "");
        String text = Files.readString(texts.resolve(name + ".txt")).replaceFirst("^\uFEFF", "");
        JsonObject about = JSON.parse(Files.readString(statements.resolveSibling(name + ".json")));
        JsonObject source = about.getObj("source");
        List<String> lines = Files.readAllLines(statements);
        if (!lines.get(0).equals(GoldStatement.HEADER)) {
            throw new IOException(statements + ": the first line is not: " + GoldStatement.HEADER);
        }
        return new GoldSource(
                name,
                text,
                string(about, "group").isEmpty() ? name : string(about, "group"),
                string(source, "title"),
                string(source, "publisher"),
                new PartialDate(string(source, "published")),
                string(source, "author"),
                objects(about, "meetings").map(GoldSource::meeting).toList(),
                objects(about, "speakers").map(GoldSource::person).toList(),
                lines.stream()
                        .skip(1)
                        .filter(line -> !line.isBlank())
                        .map(line -> GoldStatement.parse(line, text))
                        .toList());
    }

    private static GoldMeeting meeting(JsonObject json) {
        return new GoldMeeting(
                string(json, "key"),
                new PartialDate(string(json, "date")),
                format(string(json, "format")),
                string(json, "chair"),
                strings(json, "parties").map(PartyCode::new).sorted().toList(),
                json.hasKey("ordinal") && json.get("ordinal").isNumber()
                        ? json.get("ordinal").getAsNumber().value().intValue()
                        : 0,
                objects(json, "participants").map(GoldSource::person).toList(),
                string(json, "flags").equals("mentioned"));
    }

    private static GoldPerson person(JsonObject json) {
        return new GoldPerson(
                string(json, "person"),
                Stream.of(string(json, "party"))
                        .filter(code -> !code.isEmpty())
                        .map(code -> new PartyCode(code.toUpperCase(Locale.ROOT)))
                        .toList(),
                string(json, "office"));
    }

    private static Format format(String code) {
        return Stream.of(Format.values())
                .filter(format -> format.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a meeting format: " + code));
    }

    private static String string(JsonObject json, String key) {
        JsonValue value = json.get(key);
        return value != null && value.isString() ? value.getAsString().value() : "";
    }

    private static Stream<String> strings(JsonObject json, String key) {
        return json.hasKey(key)
                ? json.get(key).getAsArray().stream()
                        .map(value -> value.getAsString().value())
                : Stream.of();
    }

    private static Stream<JsonObject> objects(JsonObject json, String key) {
        return json.hasKey(key) ? json.get(key).getAsArray().stream().map(JsonValue::getAsObject) : Stream.of();
    }
}
