package org.entente.resolution;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.statement.Extraction;
import org.entente.statement.MeetingReport;

/**
 * A meeting report together with the source that it stands in and its place there.
 *
 * @param time when the source was written, as far as it is known
 */
record Sighting(Source source, int index, MeetingReport report, PartialDate time) {

    static List<Sighting> of(Extraction extraction) {
        PartialDate time = Stream.concat(
                        Stream.of(extraction.source().published()),
                        extraction.meetings().stream()
                                .filter(report -> !report.mentioned())
                                .map(MeetingReport::date))
                .filter(PartialDate::isFull)
                .findFirst()
                .orElse(PartialDate.UNSTATED);
        return IntStream.range(0, extraction.meetings().size())
                .mapToObj(i -> new Sighting(
                        extraction.source(), i, extraction.meetings().get(i), time))
                .toList();
    }
}
