package org.entente.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.site.page.MeetingPage.Row;
import org.entente.site.page.MeetingPage.TopicRows;
import org.junit.jupiter.api.Test;

class NetworkTest {
    private static final Link PERU = new Link("/page/party/PE", "Peru");
    private static final Link NORWAY = new Link("/page/party/NO", "Norway");
    private static final Link FISH = new Link("/page/topic/fish", "fish");
    private static final Link PORTS = new Link("/page/topic/ports", "ports");

    private static final Network NETWORK = Network.of(List.of(
            new TopicRows(
                    FISH,
                    List.of(
                            claim("a", Force.POSITION, PERU),
                            claim("b", Force.COMMITMENT, PERU),
                            claim("c", Force.COMMITMENT, NORWAY, PERU))),
            new TopicRows(PORTS, List.of(claim("d", Force.PROPOSAL, PERU)))));

    @Test
    void leadsEachPartyToAllThatSpeaksForIt() {
        assertThat(NETWORK.parties()).extracting(party -> party.link().label()).containsExactly("Norway", "Peru");
        assertThat(NETWORK.parties()).extracting(party -> party.voices().size()).containsExactly(1, 2);
    }

    @Test
    void putsTheVoiceThatSaysMostFirst() {
        assertThat(NETWORK.voices()).extracting(Network.Voice::claims).containsExactly(3, 1);
    }

    @Test
    void countsEachClaimInOneBand() {
        assertThat(NETWORK.bands()).extracting(band -> band.tally().total()).containsExactly(2, 1, 1);
    }

    @Test
    void drawsEachClaimOnceCommitmentsFirst() {
        assertThat(NETWORK.topics().get(0).marks())
                .extracting(mark -> mark.claim().claim().label())
                .containsExactly("b", "c", "a");
    }

    @Test
    void keepsEveryClaimInThePictureAndApartFromTheOthers() {
        List<Row> many = IntStream.range(0, 100)
                .mapToObj(i -> claim("claim " + i, Force.POSITION, PERU))
                .toList();
        Network network = Network.of(List.of(
                new TopicRows(FISH, many), new TopicRows(PORTS, List.of(claim("d", Force.PROPOSAL, PERU)))));
        List<Network.Mark> marks = network.topics().stream()
                .flatMap(topic -> topic.marks().stream())
                .toList();
        assertThat(marks).extracting(mark -> mark.x() + " " + mark.y()).doesNotHaveDuplicates();
        assertThat(marks).extracting(Network.Mark::y).allMatch(y -> y > 0 && y < network.height());
    }

    @Test
    void isEmptyWithoutClaims() {
        assertThat(Network.of(List.of()).bands()).isEmpty();
    }

    private static Row claim(String words, Force force, Link... actors) {
        return new Row(new Link("/page/claim/x", words), force, List.of(actors), false, List.of(), false);
    }
}
