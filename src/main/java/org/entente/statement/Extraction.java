package org.entente.statement;

import java.io.Serializable;
import java.util.List;
import org.entente.document.Source;

/**
 * All that was found in one source.
 *
 * @param meetings the meeting that the source reports first, then those that it also reports or mentions; may be empty
 * @param speakers people who speak about the meeting without being said to attend it
 * @param statements in the order of the text
 */
public record Extraction(
        Source source, List<MeetingReport> meetings, List<Participation> speakers, List<Statement> statements)
        implements Serializable {

    public Extraction {
        meetings = List.copyOf(meetings);
        speakers = List.copyOf(speakers);
        statements = List.copyOf(statements);
    }
}
