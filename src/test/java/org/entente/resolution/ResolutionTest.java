package org.entente.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.evaluation.GoldExtractions;
import org.entente.statement.Extraction;
import org.junit.jupiter.api.Test;

class ResolutionTest {
    private static final List<Extraction> SEEDS = GoldExtractions.ofSeeds();

    @Test
    void mergeIsAssociative() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            Resolution a = some(random);
            Resolution b = some(random);
            Resolution c = some(random);
            assertThat(Resolution.merge(Resolution.merge(a, b), c))
                    .isEqualTo(Resolution.merge(a, Resolution.merge(b, c)));
        }
    }

    @Test
    void mergeIsCommutative() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            Resolution a = some(random);
            Resolution b = some(random);
            assertThat(Resolution.merge(a, b)).isEqualTo(Resolution.merge(b, a));
        }
    }

    @Test
    void mergeIsIdempotentAndKeepsWhatItHasBesideNothing() {
        Resolution seeds = merged(SEEDS);
        assertThat(Resolution.merge(seeds, seeds)).isEqualTo(seeds);
        assertThat(Resolution.merge(seeds, Resolution.NOTHING)).isEqualTo(seeds);
    }

    @Test
    void ofTwoTextsWithOneNameTheSameOneIsKeptWhateverTheOrder() {
        Extraction text = SEEDS.get(0);
        Resolution full = Resolution.of(text);
        Resolution poor = Resolution.of(new Extraction(text.source(), text.meetings(), text.speakers(), List.of()));
        assertThat(Resolution.merge(full, poor)).isEqualTo(Resolution.merge(poor, full));
        assertThat(Resolution.merge(full, poor).extractions()).hasSize(1);
    }

    @Test
    void sourcesComeInTheOrderOfTheirPublication() {
        assertThat(merged(SEEDS).extractions())
                .extracting(extraction -> extraction.source().published().iso())
                .containsExactly("2020-07-16", "2020-07-17", "2020-07-20", "", "");
    }

    @Test
    void theDossierDoesNotDependOnTheOrderOfReading() {
        List<Extraction> shuffled = new ArrayList<>(SEEDS);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(merged(shuffled).dossier()).isEqualTo(merged(SEEDS).dossier());
    }

    @Test
    void theKeysOfTheEarlierSourcesStayWhenALaterOneIsAdded() {
        List<Extraction> inOrder = merged(SEEDS).extractions();
        for (int known = 1; known < inOrder.size(); known++) {
            Dossier before = merged(inOrder.subList(0, known)).dossier();
            Dossier after = merged(inOrder.subList(0, known + 1)).dossier();
            assertThat(keys(after)).containsAll(keys(before));
            assertThat(keysByStatement(after)).containsAll(keysByStatement(before));
        }
    }

    @Test
    void everyStatementAttestsExactlyOneClaim() {
        Dossier dossier = merged(SEEDS).dossier();
        assertThat(dossier.claims().stream().flatMap(claim -> claim.attestations().stream()))
                .hasSameSizeAs(dossier.extractions().stream()
                        .flatMap(extraction -> extraction.statements().stream())
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void keysAreUniqueAndFitForAnIri() {
        assertThat(keys(merged(SEEDS).dossier()))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z]+/[a-z0-9-]+"));
    }

    @Test
    void aDossierTravels() throws IOException {
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            out.writeObject(merged(SEEDS).dossier());
        }
    }

    private static Resolution some(Random random) {
        return merged(SEEDS.stream().filter(extraction -> random.nextBoolean()).toList());
    }

    private static Resolution merged(Collection<Extraction> extractions) {
        return extractions.stream().map(Resolution::of).reduce(Resolution.NOTHING, Resolution::merge);
    }

    private static List<String> keys(Dossier dossier) {
        return Stream.of(
                        dossier.meetings().stream().map(meeting -> "meeting/" + meeting.key()),
                        dossier.persons().stream().map(person -> "person/" + person.key()),
                        dossier.claims().stream().map(claim -> "claim/" + claim.key()))
                .flatMap(keys -> keys)
                .toList();
    }

    private static List<String> keysByStatement(Dossier dossier) {
        return dossier.claims().stream()
                .flatMap(claim -> claim.attestations().stream()
                        .map(a -> a.source() + " " + a.statement().evidence().start() + " " + claim.key()))
                .toList();
    }
}
