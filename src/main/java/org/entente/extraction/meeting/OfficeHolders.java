package org.entente.extraction.meeting;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.document.PartialDate;
import org.entente.document.Table;
import org.entente.statement.PartyCode;

/**
 * Those whom the press names without their state, as everybody knows it: {@code office-holders.tsv}.
 *
 * @param bySurname the holders by the last word of their surname
 */
record OfficeHolders(Map<String, List<Holder>> bySurname) {
    private static final String NOT_OF_NAME = "[^\\p{L}' ]";
    private static final int YEAR = 4;

    static OfficeHolders read() {
        return new OfficeHolders(Table.read("org/entente/extraction/meeting/office-holders.tsv").rows().stream()
                .map(OfficeHolders::holder)
                .collect(Collectors.groupingBy(Holder::key)));
    }

    private static Holder holder(Table.Row row) {
        return new Holder(
                new PartyCode(row.text("party")),
                Person.Rank.valueOf(row.text("rank").toUpperCase(Locale.ROOT)),
                words(row.text("surname")),
                row.list("given").stream()
                        .map(OfficeHolders::words)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                Integer.parseInt(row.text("from")),
                row.text("until").isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row.text("until")));
    }

    /** All first names with their surnames of one word, in lower case. */
    Set<String> fullNames() {
        return bySurname.values().stream()
                .flatMap(List::stream)
                .filter(holder -> holder.surname().size() == 1)
                .flatMap(holder -> holder.given().stream()
                        .filter(given -> given.size() == 1)
                        .map(given -> given.get(0) + " " + holder.key()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The one who is called so in full, in office when the text was published. */
    Optional<Holder> called(String name, PartialDate published) {
        List<String> words = words(name);
        return one(words, holder -> holder.isInFull(words) && holder.isInOffice(published));
    }

    /** The one of such a rank who has the surname, in office when the text was published. */
    Optional<Holder> surnamed(String name, Person.Rank rank, PartialDate published) {
        List<String> words = words(name);
        return one(words, holder -> holder.isShort(words) && holder.rank() == rank && holder.isInOffice(published));
    }

    /** Nobody where those who answer to the name stand for different parties. */
    private Optional<Holder> one(List<String> name, Predicate<Holder> fits) {
        Map<PartyCode, Holder> found = name.stream()
                .distinct()
                .flatMap(word -> bySurname.getOrDefault(word, List.of()).stream())
                .filter(fits)
                .collect(Collectors.toMap(Holder::party, Function.identity(), (earlier, later) -> later));
        return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
    }

    /** The words of a name in lower case, without accents, initials and articles. */
    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .replace('-', ' ');
        return Arrays.stream(plain.toLowerCase(Locale.ROOT)
                        .replaceAll(NOT_OF_NAME, "")
                        .split(" "))
                .filter(word -> word.length() > 1
                        && !Set.of("al", "el", "jr", "sr", "iii").contains(word))
                .toList();
    }

    /**
     * One who held an office.
     *
     * @param given what may stand beside the surname, each in its words
     * @param from first year in office
     * @param until last year in office
     */
    record Holder(
            PartyCode party, Person.Rank rank, List<String> surname, List<List<String>> given, int from, int until) {

        private String key() {
            return surname.get(surname.size() - 1);
        }

        private boolean isInFull(List<String> name) {
            return name.containsAll(surname) && given.stream().anyMatch(name::containsAll);
        }

        private boolean isShort(List<String> name) {
            return name.equals(surname) || isInFull(name);
        }

        private boolean isInOffice(PartialDate date) {
            if (date.iso().length() < YEAR || date.iso().startsWith("-")) {
                return true;
            }
            int year = Integer.parseInt(date.iso().substring(0, YEAR));
            return from <= year && year <= until;
        }
    }
}
