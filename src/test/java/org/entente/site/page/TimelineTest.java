package org.entente.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.site.page.StartPage.MeetingLine;
import org.entente.site.page.Timeline.Dot;
import org.entente.site.page.Timeline.Year;
import org.junit.jupiter.api.Test;

class TimelineTest {
    @Test
    void eachMeetingIsADotAboveItsYear() {
        Timeline timeline = timeline("2021-03-04", "2021", "2020-11", "1999-01-01");
        assertThat(timeline.years()).extracting(Year::name).containsExactly("1999", "2020", "2021");
        assertThat(timeline.years()).extracting(year -> year.dots().size()).containsExactly(1, 1, 2);
    }

    @Test
    void meetingsOfNoKnownYearAreLeftOut() {
        assertThat(timeline("", "--05-06", "2003").years())
                .extracting(Year::name)
                .containsExactly("2003");
        assertThat(timeline("").years()).isEmpty();
        assertThat(timeline("", "--05-06", "2003").undated()).isEqualTo(2);
    }

    @Test
    void aGapBetweenYearsIsSeen() {
        List<Year> years = timeline("2019", "2020", "2024").years();
        assertThat(years).extracting(Year::follows).containsExactly(false, true, false);
        assertThat(years.get(2).x() - years.get(1).x())
                .isGreaterThan(years.get(1).x() - years.get(0).x());
    }

    @Test
    void noDotLiesOnAnotherOrOutsideOfThePicture() {
        Timeline timeline = timeline("2021", "2021", "2021", "2022");
        List<Integer> heights =
                timeline.years().get(0).dots().stream().map(Dot::y).toList();
        assertThat(heights).doesNotHaveDuplicates().allMatch(y -> y > 0 && y < timeline.baseline());
        assertThat(timeline.years()).allMatch(year -> year.x() > 0 && year.x() < timeline.width());
    }

    private static Timeline timeline(String... dates) {
        return Timeline.of(Stream.of(dates)
                .map(date -> new MeetingLine(Link.none("Meeting"), date, "", List.of(), 1, 0))
                .toList());
    }
}
