package org.entente.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.statement.Evidence;
import org.entente.statement.MeetingReport;
import org.entente.statement.OutcomeDocument;
import org.entente.statement.OutcomeDocument.Genre;
import org.junit.jupiter.api.Test;

/** Which documents that sources name are one. */
class SameDocumentTest {

    @Test
    void aDocumentWithoutANameOfItsOwnIsTheOneOfItsGenre() {
        List<ResolvedOutcome> outcomes = outcomes(
                report(document(Genre.STATEMENT, "joint statement")),
                report(document(Genre.STATEMENT, "Lima Joint Statement on Forests")));
        assertThat(outcomes).singleElement().satisfies(outcome -> {
            assertThat(outcome.name()).isEqualTo("Lima Joint Statement on Forests");
            assertThat(outcome.key()).isEqualTo("statement");
            assertThat(outcome.namings())
                    .extracting(ResolvedOutcome.Naming::source)
                    .containsExactly("a.txt", "b.txt");
        });
    }

    @Test
    void documentsOfOtherGenresOrNamesAreOthers() {
        assertThat(outcomes(
                        report(
                                document(Genre.MEMORANDUM, "memorandum on ports"),
                                document(Genre.MEMORANDUM, "memorandum on visas")),
                        report(document(Genre.AGREEMENT, "agreement on visas"))))
                .extracting(ResolvedOutcome::key)
                .containsExactly("memorandum", "memorandum-2", "agreement");
    }

    @Test
    void eachSourcesDocumentIsTheOneWithItsName() {
        List<ResolvedOutcome> outcomes = outcomes(
                report(
                        document(Genre.MEMORANDUM, "memorandum on ports"),
                        document(Genre.MEMORANDUM, "memorandum on visas")),
                report(document(Genre.MEMORANDUM, "visas memorandum")));
        assertThat(outcomes).hasSize(2);
        assertThat(outcomes.get(1).namings()).hasSize(2);
    }

    @Test
    void aFurtherSourceChangesNoKey() {
        MeetingReport first = report(document(Genre.PLAN, "action plan on fish"));
        assertThat(outcomes(first, report(document(Genre.PLAN, "roadmap for trade"))))
                .extracting(ResolvedOutcome::key)
                .startsWith(outcomes(first).get(0).key());
    }

    private static List<ResolvedOutcome> outcomes(MeetingReport... reports) {
        Telling[] tellings = new Telling[reports.length];
        for (int i = 0; i < reports.length; i++) {
            tellings[i] = Telling.of((char) ('a' + i) + ".txt", "2021-05-0" + (i + 4), reports[i]);
        }
        return Telling.dossier(tellings).meetings().get(0).outcomes();
    }

    private static MeetingReport report(OutcomeDocument... documents) {
        return Telling.meeting("2021-05-03", "KE PE").with(List.of(documents));
    }

    private static OutcomeDocument document(Genre genre, String name) {
        return new OutcomeDocument(name, genre, new Evidence(0, 0, name, "", ""));
    }
}
