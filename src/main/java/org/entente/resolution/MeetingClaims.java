package org.entente.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.entente.document.Source;

/** The claims of one meeting while its sources are gathered. */
final class MeetingClaims {
    /** How alike statements of two sources are that say the same. */
    private static final double SAME = 0.45;

    /** The same within one source. */
    private static final double SAME_AGAIN = 0.65;

    private final String meeting;
    private final Vocabulary vocabulary;
    private final List<ClaimDraft> drafts = new ArrayList<>();
    private final ClaimIndex index = new ClaimIndex();
    private final Weights weights;
    private final List<Source> sources = new ArrayList<>();

    MeetingClaims(String meeting, Vocabulary vocabulary) {
        this.meeting = meeting;
        this.vocabulary = vocabulary;
        weights = new Weights(vocabulary);
    }

    /** A statement that could attest the claim with this number. */
    private record Candidate(double likeness, int draft, int statement) {}

    String meeting() {
        return meeting;
    }

    /**
     * The claims as they are published.
     *
     * @param reporters the sources that report the meeting
     */
    Stream<Claim> resolved(List<String> reporters) {
        Reprints reprints = new Reprints(sources);
        return drafts.stream().map(draft -> draft.resolved(reporters, reprints));
    }

    /**
     * Adds all that the next source says: first each statement to the claim of earlier sources that it fits best, the
     * best fit first and each claim once, then the others to claims that the source itself has made or attested, or to
     * new ones.
     */
    void add(Source text, List<Said> source) {
        sources.add(text);
        weights.add(source.stream().map(Said::gist).toList());
        Set<Integer> placed = new HashSet<>();
        Set<Integer> attested = new HashSet<>();
        for (Candidate candidate : candidates(source)) {
            if (!placed.contains(candidate.statement) && attested.add(candidate.draft)) {
                placed.add(candidate.statement);
                join(candidate.draft, source.get(candidate.statement));
            }
        }
        for (int i = 0; i < source.size(); i++) {
            if (!placed.contains(i)) {
                Said said = source.get(i);
                again(said).ifPresentOrElse(draft -> join(draft, said), () -> found(said));
            }
        }
    }

    private void join(int draft, Said said) {
        drafts.set(draft, drafts.get(draft).with(said));
        index.add(draft, said.gist());
    }

    private void found(Said said) {
        index.add(drafts.size(), said.gist());
        drafts.add(ClaimDraft.founded(said, meeting));
    }

    private List<Candidate> candidates(List<Said> source) {
        List<Candidate> candidates = new ArrayList<>();
        for (int statement = 0; statement < source.size(); statement++) {
            Said said = source.get(statement);
            for (int draft : index.near(said.gist(), weights).toArray()) {
                double likeness = likeness(
                        drafts.get(draft).said(), said, gist -> GistLikeness.of(gist, said.gist(), weights), SAME);
                if (likeness > 0) {
                    candidates.add(new Candidate(likeness, draft, statement));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparing(Candidate::draft)
                .thenComparing(Candidate::statement));
        return candidates;
    }

    /** The claim to which the same source has already said much the same. */
    private Optional<Integer> again(Said said) {
        return index.near(said.gist(), weights)
                .mapToObj(draft -> new Candidate(likenessWithin(drafts.get(draft), said), draft, 0))
                .filter(candidate -> candidate.likeness > 0)
                .max(Comparator.comparingDouble(Candidate::likeness))
                .map(Candidate::draft);
    }

    /** The same within one source, which says a thing with one force. */
    private double likenessWithin(ClaimDraft draft, Said said) {
        List<Said> before = draft.said().stream()
                .filter(other ->
                        other.attestation().source().equals(said.attestation().source()))
                .filter(other -> other.statement().kind() == said.statement().kind())
                .toList();
        return likeness(before, said, gist -> GistLikeness.within(gist, said.gist(), weights), SAME_AGAIN);
    }

    /** How like the statement is to the most alike of a claim's; 0 where it is not enough or it contradicts any of them. */
    private double likeness(List<Said> claim, Said said, ToDoubleFunction<Gist> measure, double enough) {
        double most = claim.stream().map(Said::gist).mapToDouble(measure).max().orElse(0);
        boolean same = most >= enough
                && claim.stream().noneMatch(other -> GistLikeness.contradict(other.gist(), said.gist(), vocabulary));
        return same ? most : 0;
    }
}
