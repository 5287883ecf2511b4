package org.entente.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.evaluation.Quality.Miss;
import org.entente.evaluation.Quality.Share;

/** A quality while it is counted. */
final class Counts {
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, Share> shares = new LinkedHashMap<>();
    private final Map<String, Tally> bySource = new TreeMap<>();
    private final List<Miss> misses = new ArrayList<>();
    private int falseQuotes;

    /** Rows stand in the table in the order given here, whatever is counted first. */
    Counts(List<String> tallies, List<String> shares) {
        tallies.forEach(name -> this.tallies.put(name, Tally.NONE));
        shares.forEach(name -> this.shares.put(name, Share.NONE));
    }

    void add(String row, Tally tally) {
        tallies.merge(row, tally, Tally::plus);
    }

    void addOf(String source, Tally tally) {
        bySource.merge(source, tally, Tally::plus);
    }

    /** Counts a question with one answer. */
    void answer(String row, String source, String wanted, boolean right) {
        shares.merge(row, Share.NONE.plus(right), (share, one) -> share.plus(right));
        if (!right) {
            miss(source, "not " + row, wanted);
        }
    }

    void miss(String source, String what, String words) {
        misses.add(new Miss(source, what, words));
    }

    void falseQuotes(String source, List<String> quotes) {
        falseQuotes += quotes.size();
        quotes.forEach(quote -> miss(source, "not the source's text", quote));
    }

    Quality quality(int sources) {
        return new Quality(sources, tallies, shares, falseQuotes, bySource, misses);
    }
}
