package org.entente.store.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.graph.Iris;
import org.entente.statement.Kind;

/**
 * What a canned query can be asked with.
 *
 * @param value the value that stands in the file: the default or, of a required parameter, an example; empty where the
 *     file leaves it open, and then everything matches
 */
public record Parameter(String name, Type type, String description, boolean required, String value) {
    /** The most characters that an argument may have. */
    public static final int LONGEST = 500;

    /** What an argument has to be. Things are given by their key (the last segment of their IRI) or by their IRI. */
    public enum Type {
        PARTY,
        TOPIC,
        MEETING,
        SOURCE,
        PERSON,
        CLAIM,
        STATEMENT,
        KIND,
        STRING,
        INTEGER,
        DATE,
        IRI;

        /** Whether it is a thing of the data, which has a name for people. */
        public boolean isThing() {
            return switch (this) {
                case PARTY, TOPIC, MEETING, SOURCE, PERSON, CLAIM, STATEMENT -> true;
                case KIND, STRING, INTEGER, DATE, IRI -> false;
            };
        }

        /** The word in the query's file. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Type> named(String word) {
            return Arrays.stream(values())
                    .filter(type -> type.word().equals(word))
                    .findFirst();
        }
    }

    /**
     * The argument as an RDF term.
     *
     * @throws BadArgumentException if it is not of the type
     */
    Node term(String query, String argument) throws BadArgumentException {
        if (argument.length() > LONGEST || argument.chars().anyMatch(Character::isISOControl)) {
            throw bad(query, argument, "a " + type.word() + " of at most " + LONGEST + " characters on one line");
        }
        return switch (type) {
            case PARTY, TOPIC, MEETING, PERSON, CLAIM, STATEMENT -> key(query, argument);
            case SOURCE -> NodeFactory.createLiteralString(Iris.sourceKey(lastSegment(argument)));
            case KIND -> kind(query, argument);
            case STRING -> NodeFactory.createLiteralString(argument);
            case INTEGER -> integer(query, argument);
            case DATE -> date(query, argument);
            case IRI -> iri(query, argument);
        };
    }

    private Node key(String query, String argument) throws BadArgumentException {
        String key = lastSegment(argument);
        if (key.isEmpty() || key.chars().anyMatch(Character::isWhitespace)) {
            throw bad(query, argument, "the key or the IRI of a " + type.word());
        }
        return NodeFactory.createLiteralString(key);
    }

    private Node kind(String query, String argument) throws BadArgumentException {
        List<String> kinds = Arrays.stream(Kind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .toList();
        if (!kinds.contains(argument)) {
            throw bad(query, argument, "one of " + String.join(", ", kinds));
        }
        return NodeFactory.createLiteralString(argument);
    }

    private Node integer(String query, String argument) throws BadArgumentException {
        if (!argument.matches("[0-9]{1,9}")) {
            throw bad(query, argument, "a whole number");
        }
        return NodeFactory.createLiteralDT(argument, XSDDatatype.XSDinteger);
    }

    private Node date(String query, String argument) throws BadArgumentException {
        try {
            return NodeFactory.createLiteralDT(LocalDate.parse(argument).toString(), XSDDatatype.XSDdate);
        } catch (DateTimeParseException e) {
            throw bad(query, argument, "a date such as 2020-07-16");
        }
    }

    private Node iri(String query, String argument) throws BadArgumentException {
        if (!argument.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+")) {
            throw bad(query, argument, "an absolute IRI");
        }
        return NodeFactory.createURI(argument);
    }

    private BadArgumentException bad(String query, String argument, String wanted) {
        return new BadArgumentException(
                "query " + query + ", parameter " + name + ": \"" + argument + "\" is not " + wanted);
    }

    private static String lastSegment(String argument) {
        return argument.substring(argument.lastIndexOf('/') + 1);
    }
}
