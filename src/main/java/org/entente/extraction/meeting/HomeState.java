package org.entente.extraction.meeting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.document.Source;
import org.entente.document.Table;
import org.entente.statement.Parties;
import org.entente.statement.Party;
import org.entente.statement.PartyCode;

/** Finds the states that a report takes for granted: its publisher's, and that of the place it is dated from. */
final class HomeState {
    private final Map<String, PartyCode> publishers = new HashMap<>();
    private final Map<String, PartyCode> places = new HashMap<>();

    HomeState(Parties register) {
        for (Table.Row row : Table.read("org/entente/document/publishers.tsv").rows()) {
            row.list("state").stream().map(PartyCode::new).forEach(state -> {
                publishers.put(key(row.text("publisher")), state);
                row.list("names").forEach(name -> publishers.put(key(name), state));
            });
        }
        register.all().stream()
                .filter(party -> party.type() == Party.Type.STATE)
                .forEach(this::addPlaces);
    }

    private void addPlaces(Party state) {
        places.putIfAbsent(key(state.name()), state.code());
        state.naming().others().forEach(name -> places.putIfAbsent(key(name), state.code()));
        state.naming().seats().forEach(seat -> places.putIfAbsent(key(seat), state.code()));
    }

    /** The states that a source may take for granted, the likeliest first. */
    List<PartyCode> of(Source source) {
        Optional<PartyCode> publisher = Optional.ofNullable(publishers.get(key(source.publisher())));
        return Stream.of(
                        publisher,
                        ofPlace(source.publisher().replaceAll(" of (?:the )?", ",")),
                        publisher.isEmpty() ? ofName(source.publisher()) : Optional.<PartyCode>empty(),
                        ofPlace(source.dateline()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** "The Lima Courier": a town in the name of a paper. */
    private Optional<PartyCode> ofName(String publisher) {
        return Arrays.stream(publisher.split("[\\s-]+"))
                .map(HomeState::key)
                .filter(places::containsKey)
                .findFirst()
                .map(places::get);
    }

    /** "LIMA", "Arequipa, Peru" or "Ministry of Health, Peru". */
    private Optional<PartyCode> ofPlace(String dateline) {
        List<String> parts =
                Arrays.stream(dateline.split(",")).map(HomeState::key).toList();
        return parts.stream()
                .filter(places::containsKey)
                .reduce((town, country) -> country)
                .map(places::get);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
