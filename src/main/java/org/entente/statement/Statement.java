package org.entente.statement;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clause in which parties take a stance, in the words of one source.
 *
 * @param actors the parties whose stance it is, sorted, at least one
 * @param addressees the parties that are asked or promised, sorted; may be empty
 * @param topics one to three topics, the weightiest first
 * @param evidence the quote
 * @param speaker the name of the person whom the source lets speak, in the source's fullest form; empty where the
 *     source speaks for itself or for a whole meeting
 * @param meeting index into {@link Extraction#meetings()} of the meeting that it was made at, or -1 for none
 */
public record Statement(
        Kind kind,
        List<PartyCode> actors,
        List<PartyCode> addressees,
        List<TopicCode> topics,
        Content content,
        Evidence evidence,
        String speaker,
        Reason reason,
        int meeting)
        implements Serializable {

    /** Joins a clause to the one before and so stands outside its quote, but denies what the quote says. */
    private static final Pattern DENIAL = Pattern.compile("\\b(?:nor|neither)\\s+$", Pattern.CASE_INSENSITIVE);

    public Statement {
        actors = List.copyOf(actors);
        addressees = List.copyOf(addressees);
        topics = List.copyOf(topics);
        if (actors.isEmpty()) {
            throw new IllegalArgumentException("a statement without actors: " + evidence.quote());
        }
    }

    /** The quote on one line. A "nor" that stands before it goes in front in brackets, as what is not quoted. */
    public String line() {
        Matcher denial = DENIAL.matcher(evidence.prefix());
        String denied =
                content.negated() && denial.find() ? "[" + denial.group().strip() + "] " : "";
        return denied + evidence.quote().strip().replaceAll("\\s+", " ");
    }
}
