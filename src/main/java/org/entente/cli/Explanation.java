package org.entente.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.document.Span;
import org.entente.statement.Extraction;
import org.entente.statement.Kind;
import org.entente.statement.MeetingReport;
import org.entente.statement.Statement;
import picocli.CommandLine.Help.Ansi;

/** A text with the statements found in it at their places, numbered, and below it why each was found. */
record Explanation(Extraction extraction) {

    static Explanation of(Extraction extraction) {
        return new Explanation(extraction);
    }

    void print(Ansi ansi, PrintStream out) {
        printText(ansi, out);
        out.println();
        extraction.meetings().forEach(meeting -> out.println(line(meeting)));
        for (int i = 0; i < extraction.statements().size(); i++) {
            printReason(i + 1, extraction.statements().get(i), ansi, out);
        }
        out.flush();
    }

    /** A statement may begin inside another, so the marks are set where statements begin and end, the outer one first. */
    private void printText(Ansi ansi, PrintStream out) {
        String text = extraction.source().text();
        List<Statement> open = new ArrayList<>();
        List<Span> places = extraction.statements().stream()
                .map(statement -> statement.evidence().in(text))
                .toList();
        int from = 0;
        for (int at : edges(places, text.length())) {
            out.print(painted(text.substring(from, at), open, ansi));
            for (int i = 0; i < places.size(); i++) {
                Statement statement = extraction.statements().get(i);
                if (places.get(i).end() == at && open.remove(statement)) {
                    out.print(style(statement.kind(), "]", ansi));
                }
                if (places.get(i).start() == at) {
                    open.add(statement);
                    out.print(style(statement.kind(), "[" + (i + 1) + " ", ansi));
                }
            }
            from = at;
        }
        out.println();
    }

    private static List<Integer> edges(List<Span> places, int end) {
        List<Integer> edges = new ArrayList<>(List.of(end));
        places.forEach(place -> {
            edges.add(place.start());
            edges.add(place.end());
        });
        return edges.stream().distinct().sorted().toList();
    }

    private static String painted(String text, List<Statement> open, Ansi ansi) {
        String safe = safe(text);
        return open.isEmpty() ? safe : style(open.get(open.size() - 1).kind(), safe, ansi);
    }

    private static void printReason(int number, Statement statement, Ansi ansi, PrintStream out) {
        out.println();
        out.println(
                style(statement.kind(), number + " " + statement.kind().name().toLowerCase(Locale.ROOT), ansi)
                        + " of " + joined(statement.actors())
                        + (statement.speaker().isEmpty() ? "" : ", spoken by " + safe(statement.speaker()))
                        + ", on " + joined(statement.topics()));
        out.println("  " + safe(statement.evidence().quote()).replaceAll("\\s+", " "));
        out.println("  rule " + statement.reason().rule() + ", set off by \""
                + safe(statement.reason().trigger()) + "\", at "
                + statement.evidence().start() + "–" + statement.evidence().end());
    }

    private static String line(MeetingReport meeting) {
        return (meeting.mentioned() ? "mentions a meeting" : "reports a meeting")
                + (meeting.date().isStated() ? " on " + meeting.date().iso() : "")
                + (meeting.format().code().isEmpty()
                        ? ""
                        : ", " + meeting.format().code())
                + (meeting.parties().isEmpty() ? "" : ", of " + joined(meeting.parties()))
                + meeting.participations().stream()
                        .map(participation -> "\n  " + safe(participation.person())
                                + (participation.office().isEmpty() ? "" : ", " + safe(participation.office()))
                                + (participation.party().isEmpty() ? "" : " (" + joined(participation.party()) + ")"))
                        .collect(Collectors.joining());
    }

    private static String joined(List<?> codes) {
        return codes.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    /** Blue, orange and purple are told apart by colour-blind readers too. */
    private static String style(Kind kind, String text, Ansi ansi) {
        String colour = switch (kind) {
            case COMMITMENT -> "27";
            case PROPOSAL -> "172";
            case POSITION -> "97";
        };
        return ansi.enabled() ? "\u001b[38;5;" + colour + "m" + text + "\u001b[0m" : text;
    }

    /** What a source says must not steer the terminal. */
    private static String safe(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\r\n\t]]", "\uFFFD");
    }
}
