package org.entente.site.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.site.page.MeetingPage.Row;
import org.entente.site.page.MeetingPage.TopicRows;

/**
 * A meeting as a picture: its parties lead to the voices that they speak in, alone or together, the voices to the
 * topics that they speak on, and beside each topic stand its claims. All places are in the picture's own units.
 *
 * @param height of the picture
 */
record Network(List<Party> parties, List<Voice> voices, List<Topic> topics, List<Band> bands, int height) {
    /** How many letters of a caption there is room for. */
    static final int PARTY = 24;

    static final int VOICE = 18;
    static final int TOPIC = 29;

    private static final int LINE = 26;
    private static final int MARKS_IN_A_LINE = 22;
    private static final int MARK = 13;

    /** A party at its height, with the heights of the voices that it is part of. */
    record Party(Link link, int y, List<Integer> voices) {}

    /** Parties that speak together. */
    record Voice(List<Link> parties, boolean everyone, int y, int claims) {}

    /** A topic with its claims, at the height of their first line. */
    record Topic(Link link, int y, List<Mark> marks) {}

    record Mark(Row claim, int x, int y) {}

    /** What a voice says on a topic: the line between them, and the numbers for the table. */
    record Band(Voice voice, Topic topic, Tally tally) {
        /** How thick the line is drawn. */
        double width() {
            return 1 + Math.sqrt(tally.total()) * 1.6;
        }
    }

    static Network of(List<TopicRows> byTopic) {
        Map<List<Link>, List<Row>> byVoice = byTopic.stream()
                .flatMap(topic -> topic.rows().stream())
                .collect(groupingBy(Row::actors, LinkedHashMap::new, toList()));
        List<Topic> topics = topics(byTopic);
        int height = topics.isEmpty() ? LINE : below(topics.get(topics.size() - 1));
        List<Voice> voices = voices(byVoice, height);
        return new Network(parties(voices, height), voices, topics, bands(voices, topics), height);
    }

    private static List<Topic> topics(List<TopicRows> byTopic) {
        List<Topic> topics = new ArrayList<>();
        int y = LINE / 2;
        for (TopicRows rows : byTopic) {
            Topic topic = topic(rows, y);
            topics.add(topic);
            y = below(topic) + LINE / 2;
        }
        return List.copyOf(topics);
    }

    private static Topic topic(TopicRows rows, int y) {
        List<Row> ordered =
                rows.rows().stream().sorted(Comparator.comparing(Row::force)).toList();
        List<Mark> marks = IntStream.range(0, ordered.size())
                .mapToObj(i -> new Mark(ordered.get(i), i % MARKS_IN_A_LINE * MARK, y + i / MARKS_IN_A_LINE * MARK))
                .toList();
        return new Topic(rows.topic(), y, marks);
    }

    /** The lower edge of a topic. */
    private static int below(Topic topic) {
        return topic.y() + (topic.marks().size() - 1) / MARKS_IN_A_LINE * MARK + LINE / 2;
    }

    /** Spread evenly over the height, the voice with most claims first. */
    private static List<Voice> voices(Map<List<Link>, List<Row>> byVoice, int height) {
        List<Map.Entry<List<Link>, List<Row>>> ordered = byVoice.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<List<Link>, List<Row>> voice) ->
                                voice.getValue().size())
                        .reversed())
                .toList();
        return IntStream.range(0, ordered.size())
                .mapToObj(i -> new Voice(
                        ordered.get(i).getKey(),
                        ordered.get(i).getValue().get(0).everyone(),
                        spread(i, ordered.size(), height),
                        ordered.get(i).getValue().size()))
                .toList();
    }

    private static List<Party> parties(List<Voice> voices, int height) {
        List<Link> links = voices.stream()
                .flatMap(voice -> voice.parties().stream())
                .distinct()
                .sorted(Comparator.comparing(Link::label))
                .toList();
        return IntStream.range(0, links.size())
                .mapToObj(i -> new Party(
                        links.get(i),
                        spread(i, links.size(), height),
                        voices.stream()
                                .filter(voice -> voice.parties().contains(links.get(i)))
                                .map(Voice::y)
                                .toList()))
                .toList();
    }

    private static List<Band> bands(List<Voice> voices, List<Topic> topics) {
        return topics.stream()
                .flatMap(topic -> voices.stream().map(voice -> new Band(voice, topic, tally(voice, topic))))
                .filter(band -> band.tally().total() > 0)
                .toList();
    }

    private static Tally tally(Voice voice, Topic topic) {
        List<Row> claims = topic.marks().stream()
                .map(Mark::claim)
                .filter(claim -> claim.actors().equals(voice.parties()))
                .toList();
        return new Tally(
                topic.link(),
                "",
                count(claims, Force.COMMITMENT),
                count(claims, Force.PROPOSAL),
                count(claims, Force.POSITION));
    }

    private static int count(List<Row> claims, Force force) {
        return (int) claims.stream().filter(claim -> claim.force() == force).count();
    }

    private static int spread(int index, int of, int height) {
        return height * (2 * index + 1) / (2 * of);
    }
}
