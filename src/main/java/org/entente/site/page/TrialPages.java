package org.entente.site.page;

import java.util.Map;
import org.entente.graph.Iris;
import org.entente.site.page.SourcePage.Passage;
import org.entente.site.trial.Trial;
import org.entente.store.Store;
import org.entente.store.query.CannedQueries;

/** The page of a text that a visitor gave, which is a source like any other in a store that holds nothing else. */
record TrialPages(CannedQueries queries, Addresses addresses) {

    TrialPage of(Trial trial, String turtle, Text text) {
        try (Store passing = Store.inMemory()) {
            passing.load(trial.dataset());
            Visit visit = new Visit(text, Map.of());
            return new TrialPage(
                    trial.text(),
                    new SourcePages(new PageData(passing, queries, addresses))
                            .of(Iris.sourceKey(Trial.NAME), visit).stream()
                                    .map(sheet -> unlinked((SourcePage) sheet.page()))
                                    .toList(),
                    turtle);
        }
    }

    /** Meetings and claims that are not kept have no pages. */
    private static SourcePage unlinked(SourcePage page) {
        return page.with(
                page.meetings().stream()
                        .map(meeting -> Link.none(meeting.label()))
                        .toList(),
                page.passages().stream()
                        .map(passage -> new Passage(
                                passage.runs(),
                                passage.notes().stream()
                                        .map(SourcePage.Note::unlinked)
                                        .toList()))
                        .toList());
    }
}
