package org.entente.extraction.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.document.Table;
import org.entente.language.Token;
import org.entente.statement.OutcomeDocument.Genre;

/** What the documents of meetings are called, and what is done with them: the tables {@code outcome….tsv}. */
final class OutcomeWords {
    private static final Table WORDS = Table.read("org/entente/extraction/meeting/outcome-words.tsv");

    private final List<Rule> rules = Table.read("org/entente/extraction/meeting/outcomes.tsv").rows().stream()
            .map(OutcomeWords::rule)
            .toList();
    private final Set<String> verbs =
            rules.stream().flatMap(rule -> rule.verbs().stream()).collect(Collectors.toUnmodifiableSet());
    private final Set<String> agents = words("agent");
    private final Set<String> acts = words("act");
    private final Set<String> witnesses = words("witness");

    List<Rule> rules() {
        return rules;
    }

    /** Whether the verb, a base form, makes a document that of a meeting. */
    boolean isVerb(String lemma) {
        return verbs.contains(lemma);
    }

    boolean isAgent(Token token) {
        return agents.contains(token.lemma()) || agents.contains(token.lower());
    }

    boolean isAct(Token token) {
        return acts.contains(token.lower());
    }

    boolean isWitness(String lemma) {
        return witnesses.contains(lemma);
    }

    /** The sort of document that a noun group is, as the object of a verb. */
    Optional<Genre> genre(String nounGroup, String verb) {
        return rules.stream()
                .filter(rule -> rule.verbs().contains(verb) && rule.names(nounGroup))
                .map(Rule::genre)
                .findFirst();
    }

    /** The sort of document that it is, whatever is done with it. */
    Optional<Genre> genre(String nounGroup) {
        return rules.stream()
                .filter(rule -> rule.names(nounGroup))
                .map(Rule::genre)
                .findFirst();
    }

    /**
     * The sort of document that a text headed so is.
     *
     * @param we whether it speaks of its authors as "we"
     */
    Optional<Genre> genreOfText(String heading, boolean we) {
        return rules.stream()
                .filter(rule ->
                        rule.title().equals("yes") || (we && rule.title().equals("we")))
                .filter(rule -> rule.names(heading))
                .map(Rule::genre)
                .findFirst();
    }

    private static Set<String> words(String use) {
        return WORDS.rows().stream()
                .filter(row -> row.text("use").equals(use))
                .map(row -> row.text("word"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Rule rule(Table.Row row) {
        return new Rule(
                Genre.valueOf(row.text("genre").toUpperCase(Locale.ROOT)),
                Set.copyOf(row.list("verbs")),
                row.text("title"),
                row.text("example"),
                row.text("counter-example"),
                Pattern.compile("(?:|.*[\\s(“\"'’–-])(?:" + row.text("pattern") + ")"));
    }

    /**
     * One row of the table.
     *
     * @param title whether a text that is headed so is such a document: "yes", "we" if it speaks as "we", or "no"
     */
    record Rule(Genre genre, Set<String> verbs, String title, String example, String counterExample, Pattern pattern) {

        Rule {
            verbs = Set.copyOf(verbs);
        }

        boolean names(String nounGroup) {
            return pattern.matcher(nounGroup.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                    .matches();
        }
    }
}
