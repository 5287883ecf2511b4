package org.entente.extraction.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.document.Span;
import org.entente.extraction.meeting.TitledSentence.Title;
import org.entente.language.WordGroup;
import org.entente.statement.PartyCode;

/**
 * Finds where a sentence names people with their offices: "Kenyan Foreign Minister Otieno", "Otieno, the foreign
 * minister of Kenya,", "Presidents Otieno and Quispe of Kenya and Peru", "Mr. Otieno".
 */
final class Introductions {
    private static final Set<String> FORMER = Set.of("former", "late", "ex", "then", "ex-", "onetime", "one-time");
    private static final Set<String> ARTICLES = Set.of("the", "its", "his", "her", "their", "a", "an", "who", "is");
    private static final Set<String> SAYING = WordGroup.named("told-by-name");
    /** "the call with Peru's Ana Rojas". */
    private static final Set<String> MEETING = Set.of("with", "between");

    private static final Set<String> TALKING = Set.of("speaking", "spoke", "talking", "talked", "writing", "wrote");

    private static final Set<String> BRACKET = Set.of("(");
    private static final Set<String> BRACKET_OR_COMMA = Set.of("(", ",");
    private static final Set<String> POSSESSIVES = Set.of("his", "her");

    private final TitledSentence words;
    private final TitleParties parties;
    private final List<Introduction> found = new ArrayList<>();
    private final List<Introduction> owned = new ArrayList<>();

    private Introductions(TitledSentence words) {
        this.words = words;
        this.parties = new TitleParties(words);
    }

    static List<Introduction> in(TitledSentence words) {
        Introductions introductions = new Introductions(words);
        int at = 0;
        while (at < words.size()) {
            at = introductions.readAt(at);
        }
        return introductions.all();
    }

    /** "Peru's Ana Rojas" may be a firm or a mountain: it counts if it speaks, or beside somebody who is introduced. */
    private List<Introduction> all() {
        if (!found.isEmpty() || owned.size() > 1) {
            found.addAll(owned);
        }
        return found;
    }

    /** Reads what begins at a token; answers where to go on. */
    private int readAt(int at) {
        Optional<Title> title = words.titleAt(at);
        if (title.isPresent()) {
            return Math.max(title.get().to(), readNamesAfter(title.get()));
        }
        Optional<NamedMembers> members = NamedMembers.behind(words, words.endOfParty(at), BRACKET);
        if (members.isPresent()) {
            members.get()
                    .members()
                    .forEach(member -> found.add(new Introduction(
                            words.span(member.from(), member.to()),
                            text(member.from(), member.to()),
                            List.of(member.party()),
                            List.of(),
                            "",
                            Person.Rank.OFFICIAL)));
            return members.get().end();
        }
        NameWords named = NameWords.at(words, at);
        int name = named.from();
        int end = named.to();
        if (named.isEmpty()) {
            return at + 1;
        }
        boolean honoured = name > at;
        boolean portfolio = words.titleAt(end).isPresent();
        if (words.isPossessive(at - 1) && words.partyAt(at - 2).isPresent() && end - name > 1 && !portfolio) {
            int owner = at - 2;
            while (words.partyAt(owner).isPresent()) {
                owner--;
            }
            boolean speaks = SAYING.contains(words.lower(end))
                    || SAYING.contains(words.lower(owner))
                    || MEETING.contains(words.lower(owner))
                    || (words.lower(owner).equals("to") && TALKING.contains(words.lower(owner - 1)));
            List<Introduction> certain = speaks ? found : owned;
            certain.add(new Introduction(
                    words.span(name, end),
                    text(name, end),
                    words.partyAt(at - 2).stream().toList(),
                    List.of(),
                    "",
                    Person.Rank.OFFICIAL));
        }
        if (named.isBracketed() && (honoured || end - name > 1)) {
            found.add(new Introduction(
                    words.span(name, end), text(name, end), named.party(), List.of(), "", Person.Rank.OFFICIAL));
            return named.end();
        }
        Optional<Title> apposed = apposition(end);
        if (apposed.isPresent() && (honoured || end - name > 1)) {
            add(name, end, apposed.get(), partyOf(apposed.get()));
            return apposed.get().to();
        }
        List<PartyCode> stoodFor =
                Affiliation.behind(words, end).or(() -> signed(at)).stream().toList();
        if (honoured || !stoodFor.isEmpty()) {
            Person.Rank rank = stoodFor.isEmpty() ? Person.Rank.NONE : Person.Rank.OFFICIAL;
            found.add(new Introduction(words.span(name, end), text(name, end), stoodFor, List.of(), "", rank));
        }
        return end;
    }

    /** "For the Government of Kenya: Amos Otieno". */
    private Optional<PartyCode> signed(int at) {
        return words.lower(0).equals("for") ? Affiliation.labelled(words, at) : Optional.empty();
    }

    /** The title behind a name and a comma or bracket. */
    private Optional<Title> apposition(int end) {
        if (!Set.of(",", "(", "–", "-").contains(words.lower(end))) {
            return Optional.empty();
        }
        int at = end + 1;
        while (at < words.size() && (ARTICLES.contains(words.lower(at)) || parties.isPartyWord(at))) {
            at++;
        }
        return words.titleAt(at).filter(title -> words.endOfName(title.to()) == title.to());
    }

    /** "ministers of Kenya, Amos Otieno; of Peru, Ana Silva", "counterparts from Kenya (Amos Otieno) and Peru (Ana Silva)". */
    private Optional<NamedMembers> membersBehind(Title title) {
        int party = words.lower(title.to()).equals("from") ? words.endOfParty(title.to() + 1) : title.to();
        return title.office().plural() ? NamedMembers.behind(words, party, BRACKET_OR_COMMA) : Optional.empty();
    }

    private int readNamesAfter(Title found) {
        Optional<NamedMembers> members = membersBehind(found);
        if (members.isPresent()) {
            members.get().members().forEach(member -> add(member.from(), member.to(), found, List.of(member.party())));
            return members.get().end();
        }
        Title title = found.office().plural() ? withParties(found) : found;
        boolean bracket = words.lower(title.to()).equals("(") && words.isHonorific(title.to() + 1);
        boolean comma = bracket || words.lower(title.to()).equals(",");
        int start = comma ? title.to() + 1 : title.to();
        NameWords first = NameWords.at(words, start);
        boolean alone = first.to() - first.from() < 2 && first.from() == start;
        if (first.isEmpty()
                || (comma && alone)
                || (comma && words.titleAt(start).isPresent() && !words.isHonorific(start))) {
            return title.to();
        }
        List<NameWords> names = new ArrayList<>(List.of(first));
        if (title.office().plural()) {
            readFurtherNames(names);
            if (names.size() == 1) {
                return title.to();
            }
        }
        int end = names.get(names.size() - 1).end();
        List<PartyCode> behind = parties.behind(end);
        List<PartyCode> after = behind.isEmpty() && names.size() > 1 ? parties.of(title) : behind;
        for (int i = 0; i < names.size(); i++) {
            NameWords name = names.get(i);
            boolean last = i == names.size() - 1
                    && after.size() == 1
                    && !names.get(0).party().isEmpty();
            boolean paired = after.size() == names.size();
            List<PartyCode> own = paired ? List.of(after.get(i)) : last || names.size() == 1 ? after : name.party();
            own = own.isEmpty() ? name.party() : List.of(own.get(0));
            add(name.from(), name.to(), title, own.isEmpty() ? partyOf(title) : own);
        }
        return end;
    }

    /** "ministers of Kenya, Peru and Chile": the parties of a list belong to the title. */
    private Title withParties(Title title) {
        int to = title.to();
        int next = behindJoint(to);
        while (next > to && words.partyAt(next).isPresent()) {
            to = words.endOfParty(next);
            next = behindJoint(to);
        }
        return new Title(title.from(), to, title.office());
    }

    private int behindJoint(int at) {
        int next = at;
        while (Set.of(",", "and", "the").contains(words.lower(next))) {
            next++;
        }
        return next;
    }

    private void readFurtherNames(List<NameWords> names) {
        int end = names.get(0).end();
        while (Set.of(",", "and").contains(words.lower(end))) {
            NameWords next = NameWords.at(words, words.lower(end + 1).equals("and") ? end + 2 : end + 1);
            if (next.isEmpty()) {
                return;
            }
            names.add(next);
            end = next.end();
        }
    }

    private void add(int from, int to, Title title, List<PartyCode> known) {
        List<PartyCode> party = known.isEmpty()
                ? Affiliation.before(words, Math.min(from, title.from()))
                        .or(() -> Affiliation.behind(words, Math.max(to, title.to())))
                        .map(List::of)
                        .orElseGet(() -> parties.near(to))
                : known;
        List<PartyCode> usual = namesTwo(title) ? List.of() : title.office().party();
        Person.Rank held =
                isOfFirm(title, party) ? Person.Rank.NONE : title.office().rank();
        Person.Rank rank = isFormer(title) ? Person.Rank.FORMER : held;
        found.add(new Introduction(words.span(from, to), text(from, to), party, usual, title(title), rank));
    }

    /** "Tunaco President Ana Silva": a name that is no party, right before a title that states do not have alone. */
    private boolean isOfFirm(Title title, List<PartyCode> party) {
        return party.isEmpty()
                && title.office().rank() == Person.Rank.LEADER
                && title.from() > 1
                && words.isNamePart(title.from() - 1);
    }

    private boolean isFormer(Title title) {
        int before = title.from() - 1;
        while (parties.isPartyWord(before)) {
            before--;
        }
        return FORMER.contains(words.lower(before)) || FORMER.contains(words.lower(title.from()));
    }

    /** "The Secretary and Foreign Minister Otieno" are two people, of whom only the second is named. */
    private boolean namesTwo(Title title) {
        return words.lower(title.from() - 1).equals("the")
                && words.lower(title.from() + title.office().length()).equals("and");
    }

    /** Whose office it is; "his minister" is of the state of the one before. */
    private List<PartyCode> partyOf(Title title) {
        return parties.owner(title).map(List::of).orElseGet(() -> {
            boolean hisOwn = POSSESSIVES.contains(words.lower(title.from() - 1)) && !found.isEmpty();
            return hisOwn ? found.get(found.size() - 1).party() : List.of();
        });
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
     * @param usual the party of such an office where no naming of the person says another; empty or one
     */
    record Introduction(
            Span span, String name, List<PartyCode> party, List<PartyCode> usual, String office, Person.Rank rank) {}
}
