package org.entente.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.document.Table;
import org.junit.jupiter.api.Test;

class PartiesTest {
    private static final Table STATES = Table.read("ontology/states.tsv");
    private static final Parties PARTIES = Parties.read();

    @Test
    void allMembersAndObserversOfTheUnitedNationsAreThere() {
        Map<String, Long> counts =
                STATES.rows().stream().collect(Collectors.groupingBy(row -> row.text("status"), Collectors.counting()));
        assertThat(counts).containsEntry("member", 193L).containsEntry("observer", 2L);
        assertThat(counts.keySet()).containsExactlyInAnyOrder("member", "observer", "area", "former");
    }

    @Test
    void codesAreThoseOfIso3166() {
        STATES.rows().stream()
                .filter(row -> !row.text("status").equals("former"))
                .filter(row -> !row.text("code").equals("XK"))
                .forEach(row -> assertThat(new Locale.Builder()
                                .setRegion(row.text("code"))
                                .build()
                                .getISO3Country())
                        .as(row.place())
                        .isEqualTo(row.text("alpha3")));
        assertThat(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2))
                .containsAll(STATES.rows().stream()
                        .filter(row -> row.text("status").equals("member"))
                        .map(row -> row.text("code"))
                        .toList());
    }

    @Test
    void everyMemberStateHasAnAdjective() {
        assertThat(STATES.rows().stream()
                        .filter(row -> row.text("status").equals("member"))
                        .filter(row -> row.list("adjectives").isEmpty())
                        .map(row -> row.text("code")))
                .as("the adjective of the two Congos and of the two Dominicas stands with the bigger one")
                .containsExactlyInAnyOrder("CG", "DM");
    }

    @Test
    void noNameMeansTwoParties() {
        Map<String, List<String>> bearers = PARTIES.all().stream()
                .flatMap(party ->
                        names(party).map(name -> Map.entry(name, party.code().value())))
                .distinct()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        assertThat(bearers)
                .allSatisfy((name, codes) -> assertThat(codes).as(name).hasSize(1));
    }

    @Test
    void groupsKnowTheirMembers() {
        assertThat(PARTIES.members(new PartyCode("NORDIC"))).hasToString("[DK, FI, IS, NO, SE]");
        assertThat(PARTIES.members(new PartyCode("DK"))).hasToString("[DK]");
        assertThat(PARTIES.members(new PartyCode("WHO"))).hasToString("[WHO]");
        assertThat(PARTIES.members(new PartyCode("NOBODY"))).hasToString("[NOBODY]");
        assertThat(PARTIES.all().stream().filter(party -> party.type() != Party.Type.STATE))
                .hasSizeGreaterThan(100);
    }

    @Test
    void anUnknownMemberIsNamedWithItsPlace() {
        Table none = new Table("states.tsv", List.of("code", "name"), List.of());
        Table groups = new Table(
                "organisations.tsv",
                List.of("code", "kind", "name", "members"),
                List.of(new Table.Row(
                        "organisations.tsv:2",
                        List.of("code", "kind", "name", "members"),
                        List.of("X9", "group", "Nine", "QQ"))));
        assertThatThrownBy(() -> Parties.of(none, groups, none)).hasMessageStartingWith("organisations.tsv:2: ");
    }

    @Test
    void aBodyOfEarlierTimesHasTheMembersOfThen() {
        PartyCode asean = new PartyCode("ASEAN");
        assertThat(PARTIES.asOf(1977).members(asean)).hasToString("[ID, MY, PH, SG, TH]");
        assertThat(PARTIES.asOf(1984).members(asean)).hasToString("[BN, ID, MY, PH, SG, TH]");
        assertThat(PARTIES.asOf(2020).members(asean)).isEqualTo(PARTIES.members(asean));
    }

    @Test
    void whoJoinsAndIsNoMemberIsNamedWithItsPlace() {
        Table states = new Table("states.tsv", List.of("code", "name"), List.of());
        Table joined = new Table(
                "joined.tsv",
                List.of("body", "year", "members"),
                List.of(new Table.Row(
                        "joined.tsv:2", List.of("body", "year", "members"), List.of("ASEAN", "1984", "BN"))));
        assertThatThrownBy(() -> Parties.of(states, states, joined)).hasMessageStartingWith("joined.tsv:2: ");
    }

    private static Stream<String> names(Party party) {
        Party.Naming naming = party.naming();
        return Stream.of(List.of(naming.name()), naming.others(), naming.adjectives(), naming.seats())
                .flatMap(List::stream);
    }
}
