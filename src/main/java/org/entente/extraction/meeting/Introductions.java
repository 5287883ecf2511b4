package org.entente.extraction.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.document.Span;
import org.entente.extraction.meeting.TitledSentence.Title;
import org.entente.statement.PartyCode;

/**
 * Finds where a sentence names people with their offices: "Kenyan Foreign Minister Otieno", "Otieno, the foreign
 * minister of Kenya,", "Presidents Otieno and Quispe of Kenya and Peru", "Mr. Otieno".
 */
final class Introductions {
    private static final Set<String> FORMER = Set.of("former", "late", "ex", "then", "ex-", "onetime", "one-time");
    private static final Set<String> ARTICLES = Set.of("the", "its", "his", "her", "their", "a", "an", "who", "is");
    private static final Set<String> POSSESSIVES = Set.of("his", "her");
    private static final int NEAR = 14;

    private final TitledSentence words;
    private final List<Introduction> found = new ArrayList<>();

    private Introductions(TitledSentence words) {
        this.words = words;
    }

    static List<Introduction> in(TitledSentence words) {
        Introductions introductions = new Introductions(words);
        int at = 0;
        while (at < words.size()) {
            at = introductions.readAt(at);
        }
        return introductions.found;
    }

    /** Reads what begins at a token; answers where to go on. */
    private int readAt(int at) {
        Optional<Title> title = words.titleAt(at);
        if (title.isPresent()) {
            return Math.max(title.get().to(), readNamesAfter(title.get()));
        }
        int name = behindHonorifics(at);
        int end = words.endOfName(name);
        if (end == name) {
            return at + 1;
        }
        boolean honoured = name > at;
        Optional<Title> apposed = apposition(end);
        if (apposed.isPresent() && (honoured || end - name > 1)) {
            add(name, end, apposed.get(), partyOf(apposed.get()));
            return apposed.get().to();
        }
        if (honoured) {
            found.add(new Introduction(words.span(name, end), text(name, end), List.of(), "", Person.Rank.NONE));
        }
        return end;
    }

    /** The title behind a name and a comma or bracket. */
    private Optional<Title> apposition(int end) {
        if (!Set.of(",", "(", "–", "-").contains(words.lower(end))) {
            return Optional.empty();
        }
        int at = end + 1;
        while (at < words.size() && (ARTICLES.contains(words.lower(at)) || isPartyWord(at))) {
            at++;
        }
        return words.titleAt(at).filter(title -> words.endOfName(title.to()) == title.to());
    }

    private boolean isPartyWord(int at) {
        return words.partyAt(at).isPresent()
                || (isPossessive(at) && words.partyAt(at - 1).isPresent());
    }

    private boolean isPossessive(int at) {
        return Set.of("'s", "’s", "'", "’").contains(words.lower(at));
    }

    private int readNamesAfter(Title title) {
        boolean comma = words.lower(title.to()).equals(",");
        int start = comma ? title.to() + 1 : title.to();
        int name = behindHonorifics(start);
        int end = words.endOfName(name);
        boolean alone = end - name < 2 && name == start;
        if (end == name || (comma && alone) || (comma && words.titleAt(start).isPresent())) {
            return title.to();
        }
        List<int[]> names = new ArrayList<>(List.of(new int[] {name, end}));
        if (title.office().plural()) {
            end = readFurtherNames(names, end);
            if (names.size() == 1) {
                return title.to();
            }
        }
        List<PartyCode> after = partiesAfter(end);
        for (int i = 0; i < names.size(); i++) {
            boolean paired = after.size() == names.size() || (names.size() == 1 && !after.isEmpty());
            add(names.get(i)[0], names.get(i)[1], title, paired ? List.of(after.get(i)) : partyOf(title));
        }
        return end;
    }

    private int readFurtherNames(List<int[]> names, int from) {
        int end = from;
        while (Set.of(",", "and").contains(words.lower(end))) {
            int next = words.lower(end + 1).equals("and") ? end + 2 : end + 1;
            int name = behindHonorifics(next);
            int to = words.endOfName(name);
            if (to == name) {
                return end;
            }
            names.add(new int[] {name, to});
            end = to;
        }
        return end;
    }

    private int behindHonorifics(int from) {
        int at = words.lower(from).equals("the") && words.isHonorific(from + 1) ? from + 1 : from;
        while (words.isHonorific(at)) {
            at++;
        }
        return at;
    }

    private void add(int from, int to, Title title, List<PartyCode> known) {
        List<PartyCode> party = known.isEmpty() ? partyNear(to) : known;
        Person.Rank rank = isFormer(title) ? Person.Rank.FORMER : title.office().rank();
        found.add(new Introduction(words.span(from, to), text(from, to), party, title(title), rank));
    }

    private boolean isFormer(Title title) {
        int before = title.from() - 1;
        while (isPartyWord(before)) {
            before--;
        }
        return FORMER.contains(words.lower(before)) || FORMER.contains(words.lower(title.from()));
    }

    /** Whose office it is: named before it, inside it behind "of", or known by the office itself. */
    private List<PartyCode> partyOf(Title title) {
        int before = isPossessive(title.from() - 1) ? title.from() - 2 : title.from() - 1;
        Optional<PartyCode> party = senderBefore(before);
        for (int at = title.from(); at < title.to() && party.isEmpty(); at++) {
            if (words.lower(at).equals("of")) {
                party = partyBehind(at);
            }
        }
        return party.map(List::of).orElseGet(() -> {
            boolean hisOwn = POSSESSIVES.contains(words.lower(title.from() - 1)) && !found.isEmpty();
            return hisOwn
                    ? found.get(found.size() - 1).party()
                    : namesTwo(title) ? List.of() : title.office().party();
        });
    }

    /** The party right before a title; of two the first, for "the U.N. Kenya envoy" is sent to Kenya. */
    private Optional<PartyCode> senderBefore(int at) {
        Optional<PartyCode> last = words.partyAt(at);
        int first = at;
        while (last.isPresent() && words.partyAt(first).equals(last)) {
            first--;
        }
        return words.partyAt(first).or(() -> last);
    }

    /** "The Secretary and Foreign Minister Otieno" are two people, of whom only the second is named. */
    private boolean namesTwo(Title title) {
        return words.lower(title.from() - 1).equals("the")
                && words.lower(title.from() + title.office().length()).equals("and");
    }

    private Optional<PartyCode> partyBehind(int link) {
        int at = link + 1;
        while (Set.of("the", "government", "of", "kingdom", "republic").contains(words.lower(at))
                && words.partyAt(at).isEmpty()) {
            at++;
        }
        return words.partyAt(at);
    }

    /** The parties of "of Kenya and Peru" right behind names. */
    private List<PartyCode> partiesAfter(int end) {
        List<PartyCode> parties = new ArrayList<>();
        int at = end;
        while (at < words.size()
                && words.lower(end).equals("of")
                && (words.partyAt(at).isPresent()
                        || Set.of("of", "the", "and", ",").contains(words.lower(at)))) {
            words.partyAt(at).filter(party -> !parties.contains(party)).ifPresent(parties::add);
            at++;
        }
        return parties;
    }

    /** The party of "and a delegation from the Government of Kenya" near a name. */
    private List<PartyCode> partyNear(int end) {
        for (int at = end; at < Math.min(words.size(), end + NEAR); at++) {
            if (words.titleAt(at).isPresent()) {
                return List.of();
            }
            if (words.lower(at).equals("from") && partyBehind(at).isPresent()) {
                return List.of(partyBehind(at).orElseThrow());
            }
        }
        return List.of();
    }

    private String text(int from, int to) {
        return words.text(words.span(from, to));
    }

    private String title(Title title) {
        return words.text(words.span(title.from(), title.to()));
    }

    /**
     * One naming of a person.
     *
     * @param party empty or one
     */
    record Introduction(Span span, String name, List<PartyCode> party, String office, Person.Rank rank) {}
}
