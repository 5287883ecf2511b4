package org.entente.site.page;

import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.site.page.OntologyPage.Term;

/**
 * The vocabulary as a picture: on the left each class with the properties that lead from it, on the right the classes
 * that they lead to. All places are in the picture's own units.
 */
record Diagram(List<Box> boxes, List<Box> targets, List<Arrow> arrows, int height) {
    private static final int HEAD = 46;
    private static final int LINE = 22;
    private static final int GAP = 18;

    /** That a property leads from things of one class to things of another. */
    record Relation(Term from, Term property, Term to) {}

    /** A class with the classes below it and the properties that lead from it. */
    record Box(Term type, List<Term> kinds, List<Line> lines, int y) {
        int height() {
            return HEAD + lines.size() * LINE;
        }

        int middle() {
            return y + HEAD / 2;
        }
    }

    /** A property at its height. */
    record Line(Relation relation, int y) {}

    record Arrow(int from, int to) {}

    static Diagram of(List<Term> classes, List<Relation> relations) {
        List<Box> boxes = boxes(classes, relations);
        List<Line> lines = boxes.stream().flatMap(box -> box.lines().stream()).toList();
        List<Box> targets = targets(classes, lines);
        List<Arrow> arrows = lines.stream()
                .flatMap(line -> targets.stream()
                        .filter(target -> target.type().equals(line.relation().to()))
                        .map(target -> new Arrow(line.y(), target.middle())))
                .toList();
        int height = Stream.concat(boxes.stream(), targets.stream())
                .mapToInt(box -> box.y() + box.height())
                .max()
                .orElse(0);
        return new Diagram(boxes, targets, arrows, height);
    }

    /** One below the other, those first that least leads to. */
    private static List<Box> boxes(List<Term> classes, List<Relation> relations) {
        List<Term> origins = relations.stream()
                .map(Relation::from)
                .distinct()
                .sorted(Comparator.comparing((Term type) -> relations.stream()
                                .filter(relation -> relation.to().equals(type))
                                .count())
                        .thenComparing(Term::name))
                .toList();
        List<Box> boxes = new ArrayList<>();
        int y = 0;
        for (Term type : origins) {
            int first = y + HEAD + LINE / 2;
            List<Line> lines = new ArrayList<>();
            for (Relation relation : relations) {
                if (relation.from().equals(type)) {
                    lines.add(new Line(relation, first + lines.size() * LINE));
                }
            }
            boxes.add(new Box(type, kinds(classes, type), List.copyOf(lines), y));
            y += HEAD + lines.size() * LINE + GAP;
        }
        return List.copyOf(boxes);
    }

    /** Each as near as it can be to the lines that lead to it, so that few arrows cross. */
    private static List<Box> targets(List<Term> classes, List<Line> lines) {
        Map<Term, Double> wanted =
                lines.stream().collect(groupingBy(line -> line.relation().to(), averagingInt(Line::y)));
        List<Box> targets = new ArrayList<>();
        int free = 0;
        for (Map.Entry<Term, Double> target : wanted.entrySet().stream()
                .sorted(Map.Entry.<Term, Double>comparingByValue()
                        .thenComparing(entry -> entry.getKey().name()))
                .toList()) {
            int y = Math.max(free, target.getValue().intValue() - HEAD / 2);
            targets.add(new Box(target.getKey(), kinds(classes, target.getKey()), List.of(), y));
            free = y + HEAD + GAP;
        }
        return List.copyOf(targets);
    }

    private static List<Term> kinds(List<Term> classes, Term type) {
        return classes.stream()
                .filter(kind ->
                        kind.parents().stream().anyMatch(parent -> parent.href().equals("#" + type.name())))
                .toList();
    }
}
