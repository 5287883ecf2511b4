package org.entente.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Page furniture: menus, share and print links, notices, related headlines. Only lines that look like nothing else are
 * taken for it, because a piece of furniture that stays does less harm than a sentence that is lost.
 */
final class Furniture {
    private static final int LONGEST = 240;

    private final List<PageRule> rules = PageRule.of(Table.read("org/entente/document/furniture.tsv"));

    /** The lines that are furniture. */
    Set<Line> in(List<Line> lines) {
        Set<Line> found = new LinkedHashSet<>();
        boolean inSection = false;
        boolean afterProse = false;
        for (Line line : lines) {
            afterProse |= line.isProse();
            inSection = afterProse && (inSection || opensSection(line.words())) && !line.isProse();
            if (inSection || isFurniture(line.words())) {
                found.add(line);
            }
        }
        return found;
    }

    List<PageRule> rules() {
        return rules;
    }

    private boolean isFurniture(String line) {
        return line.length() <= LONGEST
                && rules.stream().anyMatch(rule -> rule.pattern().matcher(line).matches());
    }

    private boolean opensSection(String line) {
        return line.length() <= LONGEST
                && rules.stream()
                        .filter(rule -> rule.where().equals("section"))
                        .anyMatch(rule -> rule.pattern().matcher(line).matches());
    }
}
