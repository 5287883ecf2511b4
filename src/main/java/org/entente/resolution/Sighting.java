package org.entente.resolution;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.document.Source;
import org.entente.statement.Extraction;
import org.entente.statement.MeetingReport;

/** A meeting report together with the source that it stands in and its place there. */
record Sighting(Source source, int index, MeetingReport report) {

    static List<Sighting> of(Extraction extraction) {
        return IntStream.range(0, extraction.meetings().size())
                .mapToObj(i -> new Sighting(
                        extraction.source(), i, extraction.meetings().get(i)))
                .toList();
    }
}
