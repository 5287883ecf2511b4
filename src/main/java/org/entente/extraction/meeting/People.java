package org.entente.extraction.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.entente.document.Span;
import org.entente.extraction.meeting.Introductions.Introduction;
import org.entente.statement.PartyCode;

/** The people of one text, as far as they are known while it is read. */
final class People {
    private final Predicate<PartyCode> usual;
    private final List<Draft> drafts = new ArrayList<>();

    /** Who has a word in the name, by number, so that a text of many people is read as fast as one of few. */
    private final Map<String, TreeSet<Integer>> named = new HashMap<>();

    /** @param usual whether an office that one party alone has may stand for it in this text */
    People(Predicate<PartyCode> usual) {
        this.usual = usual;
    }

    boolean isEmpty() {
        return drafts.isEmpty();
    }

    void addAll(List<Introduction> introductions) {
        introductions.forEach(this::add);
    }

    private void add(Introduction introduction) {
        take(find(introduction.name(), introduction.party()).orElseGet(() -> draft()), introduction);
    }

    /** In a headline the words behind a known name are not part of it, and a first name may be a short form. */
    void addFromHeadline(Introduction introduction) {
        List<String> parts = parts(introduction.name());
        Optional<Draft> sameFirst = drafts.stream()
                .filter(draft -> draft.parts.contains(parts.get(0)))
                .findFirst();
        Optional<Draft> sameLast = drafts.stream()
                .filter(draft -> draft.parts.contains(parts.get(parts.size() - 1))
                        && draft.rank == introduction.rank()
                        && !areApart(draft.party, introduction.party()))
                .findFirst();
        if (sameFirst.isPresent()) {
            sameFirst.get().spans.add(introduction.span());
        } else {
            sameLast.ifPresentOrElse(draft -> take(draft, introduction), () -> add(introduction));
        }
    }

    private void take(Draft draft, Introduction introduction) {
        draft.take(introduction);
        draft.parts.forEach(
                part -> named.computeIfAbsent(part, none -> new TreeSet<>()).add(draft.number));
    }

    private static boolean areApart(List<PartyCode> one, List<PartyCode> other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    /** Takes words with capitals for a known person where each of them belongs to the name. */
    void recognise(List<Named> words) {
        List<List<String>> parts =
                words.stream().map(word -> parts(word.word())).toList();
        for (int from = 0; from < words.size(); from++) {
            int start = from;
            for (int to = words.size(); to > start; to--) {
                List<Named> part = words.subList(start, to);
                Optional<Draft> person = last(
                        parts.subList(start, to).stream().flatMap(List::stream).toList());
                if (person.isPresent()) {
                    person.get()
                            .spans
                            .add(part.get(0)
                                    .span()
                                    .cover(part.get(part.size() - 1).span()));
                    from = to - 1;
                    break;
                }
            }
        }
    }

    List<Person> all() {
        return drafts.stream()
                .sorted(Comparator.comparing(draft -> draft.spans.first()))
                .map(draft -> draft.person(usual))
                .toList();
    }

    private Draft draft() {
        Draft draft = new Draft(drafts.size());
        drafts.add(draft);
        return draft;
    }

    /** The person of whose name one form is a part of the other, unless the parties differ. */
    private Optional<Draft> find(String name, List<PartyCode> party) {
        Set<String> parts = new HashSet<>(parts(name));
        Optional<Draft> found = Optional.empty();
        for (Draft draft : drafts) {
            boolean alike = draft.parts.containsAll(parts) || parts.containsAll(draft.parts);
            if (alike && !areApart(party, draft.party)) {
                found = Optional.of(draft);
            }
        }
        return found;
    }

    /** The person named last who has all the words in the name. */
    private Optional<Draft> last(List<String> words) {
        return named.getOrDefault(words.get(0), new TreeSet<>()).descendingSet().stream()
                .map(drafts::get)
                .filter(draft -> draft.parts.containsAll(words))
                .findFirst();
    }

    /** The words of a name in lower case, without initials and Arabic articles; Slavic endings in one spelling. */
    private static List<String> parts(String name) {
        List<String> parts = List.of(name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}'’ -]", " ")
                .replaceAll("(?:iy|yi|yy|ij|yj|ii)\\b", "y")
                .replaceAll("\\b(?:al|el|ul)-(?=\\p{L})", "")
                .trim()
                .split("\\s+"));
        List<String> words = parts.stream().filter(part -> part.length() > 1).toList();
        return words.isEmpty() ? parts : words;
    }

    /** A word with a capital, in lower case. */
    record Named(Span span, String word) {}

    /** A person who may still become better known. */
    private static final class Draft {
        private final int number;
        private final Set<String> parts = new HashSet<>();
        private final TreeSet<Span> spans = new TreeSet<>();
        private String name = "";
        private List<PartyCode> party = List.of();
        private List<PartyCode> usual = List.of();
        private String office = "";
        private Person.Rank rank = Person.Rank.NONE;

        Draft(int number) {
            this.number = number;
        }

        void take(Introduction introduction) {
            spans.add(introduction.span());
            if (introduction.name().length() > name.length()) {
                name = introduction.name();
                parts.addAll(parts(name));
            }
            if (party.isEmpty()) {
                party = introduction.party();
            }
            if (usual.isEmpty()) {
                usual = introduction.usual();
            }
            if (office.length() < introduction.office().length()) {
                office = introduction.office();
            }
            if (rank == Person.Rank.NONE) {
                rank = introduction.rank();
            }
        }

        Person person(Predicate<PartyCode> mayStand) {
            List<PartyCode> known =
                    party.isEmpty() ? usual.stream().filter(mayStand).toList() : party;
            return new Person(name, known, office, rank, List.copyOf(spans));
        }
    }
}
