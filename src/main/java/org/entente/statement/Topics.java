package org.entente.statement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.document.Table;
import org.entente.document.Table.Row;

/** The topic scheme: {@code ontology/topics.tsv}, in its order. */
public final class Topics {
    private final Map<TopicCode, Topic> byCode;

    private Topics(Map<TopicCode, Topic> byCode) {
        this.byCode = Collections.unmodifiableMap(byCode);
    }

    /** Reads the scheme that comes with the program. */
    public static Topics read() {
        return of(Table.read("ontology/topics.tsv"));
    }

    static Topics of(Table table) {
        Map<TopicCode, Topic> byCode = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            Topic topic = topic(row);
            if (!byCode.keySet().containsAll(topic.broader())) {
                throw row.fault("the broader topic " + row.text("broader") + " does not stand above it");
            }
            if (byCode.put(topic.code(), topic) != null) {
                throw row.fault("the code " + topic.code() + " is taken already");
            }
        }
        return new Topics(byCode);
    }

    public List<Topic> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Topic> find(TopicCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The topic at the top above this one, or itself. */
    public TopicCode top(TopicCode code) {
        return find(code)
                .flatMap(topic -> topic.broader().stream().findFirst())
                .map(this::top)
                .orElse(code);
    }

    private static Topic topic(Row row) {
        return new Topic(
                new TopicCode(row.text("code")),
                row.list("broader").stream().map(TopicCode::new).toList(),
                row.text("label"),
                row.text("definition"),
                row.list("eurovoc"),
                row.list("terms").stream().map(cell -> term(cell, row)).toList());
    }

    private static Topic.Term term(String cell, Row row) {
        if (!cell.matches("[^=]+(=[0-4])?")) {
            throw row.fault("\"" + cell + "\" is not a term; write words, or words=0 to words=4");
        }
        String[] parts = cell.split("=", -1);
        return new Topic.Term(parts[0], parts.length == 1 ? 2 : Integer.parseInt(parts[1]));
    }
}
