package org.entente.extraction.clause;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.document.Span;
import org.entente.extraction.clause.Clause.Relation;
import org.entente.language.Sentence;
import org.entente.language.Token;

/** A sentence with its clauses, in the order of the text. */
public record ParsedSentence(Sentence sentence, List<Clause> clauses) {

    public ParsedSentence {
        clauses = List.copyOf(clauses);
    }

    public List<Token> tokens() {
        return sentence.tokens();
    }

    public Token token(int at) {
        return sentence.tokens().get(at);
    }

    /** The clauses that hang on this one in the given way, in the order of the text. */
    public List<Clause> children(Clause clause, Relation relation) {
        return clauses.stream()
                .filter(c -> c.governor() == clause.index() && c.relation() == relation)
                .toList();
    }

    /**
     * Where the clause with all that hangs on it ends: before what joins the next clause that does not, or before the verb
     * of the clause into which it is inserted.
     */
    public int end(Clause clause) {
        return clauses.stream()
                .skip(clause.index() + 1L)
                .filter(next -> !isUnder(next, clause))
                .mapToInt(next -> next.connector() < clause.start()
                        ? next.verb().start()
                        : Math.max(next.connector(), clause.verb().end()))
                .findFirst()
                .orElse(tokens().size());
    }

    /** Whether the clause hangs on the other, directly or not, without being joined to it by "and". */
    public boolean isUnder(Clause clause, Clause other) {
        Clause at = clause;
        while (at.governor() >= 0) {
            if (at.governor() == other.index()) {
                return at.relation() != Relation.COORDINATE;
            }
            at = clauses.get(at.governor());
        }
        return false;
    }

    /** The characters that a range of tokens covers. */
    public Span span(TokenRange range) {
        return token(range.from()).span().cover(token(range.to() - 1).span());
    }

    public String text(TokenRange range) {
        return String.join(
                " ",
                IntStream.range(range.from(), range.to())
                        .mapToObj(i -> token(i).text())
                        .toList());
    }
}
