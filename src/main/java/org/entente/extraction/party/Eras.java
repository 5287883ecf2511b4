package org.entente.extraction.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.Table;
import org.entente.extraction.party.PartyMention.Form;
import org.entente.language.AnnotatedDocument;
import org.entente.statement.PartyCode;

/**
 * Which states of former times a text means by the names of today's: in 1973 "Moscow" is the Soviet Union.
 *
 * @param former the former state for that of today, of those that the text means
 */
public record Eras(Map<PartyCode, PartyCode> former) {
    /** Read once: it is the same for every text. */
    private static final List<Row> ROWS = read();

    private static final int YEAR = 4;
    private static final Pattern FULL_YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    /** Texts that say when they were written do so at their top. */
    private static final int TOP = 600;

    public Eras {
        former = Map.copyOf(former);
    }

    /** The state that the text means. */
    public PartyCode then(PartyCode code) {
        return former.getOrDefault(code, code);
    }

    PartyMention then(PartyMention mention) {
        List<PartyCode> codes = mention.codes().stream().map(this::then).toList();
        return codes.equals(mention.codes()) ? mention : new PartyMention(mention.span(), codes, mention.form());
    }

    /** The year that a source is of: that of its date, else the latest that it names at its top, else one to come. */
    public static int year(Source source) {
        String iso = source.published().iso();
        if (isDated(iso)) {
            return Integer.parseInt(iso.substring(0, YEAR));
        }
        String text = source.text();
        return FULL_YEAR
                .matcher(text.substring(0, Math.min(text.length(), TOP)))
                .results()
                .mapToInt(year -> Integer.parseInt(year.group()))
                .max()
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean isDated(String iso) {
        return iso.length() >= YEAR && !iso.startsWith("-");
    }

    /** One row of {@code eras.tsv}. */
    record Row(PartyCode state, PartyCode former, String until) {}

    static List<Row> read() {
        List<Row> rows = new ArrayList<>();
        for (Table.Row row : Table.read("org/entente/extraction/party/eras.tsv").rows()) {
            rows.add(new Row(new PartyCode(row.text("state")), new PartyCode(row.text("former")), row.text("until")));
        }
        return List.copyOf(rows);
    }

    /**
     * The former states that a document means, as its date and its mentions tell.
     *
     * @param mentions the parties that the document names
     */
    public static Eras of(AnnotatedDocument document, List<PartyMention> mentions) {
        PartialDate published = document.source().published();
        Set<PartyCode> named = mentions.stream()
                .filter(mention -> mention.form() == Form.NAME || mention.form() == Form.ADJECTIVE)
                .flatMap(mention -> mention.codes().stream())
                .collect(Collectors.toSet());
        return new Eras(ROWS.stream()
                .filter(row -> isOfThatTime(row, published, named))
                .collect(Collectors.toMap(Row::state, Row::former)));
    }

    private static boolean isOfThatTime(Row row, PartialDate published, Set<PartyCode> named) {
        String iso = published.iso();
        return isDated(iso) ? iso.compareTo(row.until) <= 0 : named.contains(row.former) && !named.contains(row.state);
    }
}
