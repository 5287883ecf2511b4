package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "They met on 2031-05-03 in Lima.|2031-05-03",
                "They met on 3 May in Lima.|2031-05-03",
                "They met on May 3, 2030 in Lima.|2030-05-03",
                "They met on 3-May-2031.|2031-05-03",
                "The May 3-4, 2031 conference|2031-05-03",
                "from 30 April to 2 May 2031|2031-04-30",
                "on 10-11 JULY 1989|1989-07-10",
                "the 5th of June 2013|2013-06-05",
                "on Sept. 9, 1977|1977-09-09",
                "held on 20 December|2030-12-20",
                "They met on Thursday.|2031-05-01",
                "They met last Saturday.|2031-04-26",
                "They meet next Monday.|2031-05-05",
                "They met today, and yesterday.|2031-05-03 2031-05-02",
                "earlier this month and last year|2031-05 2030",
                "the July 2021 summit|2021-07",
                "on 31 February 2031|2031-02",
                "They may 5 times march 3 miles.|-",
                "in room 16 of the house|-"
            })
    void datesAreSeenFromThePublication(String text, String expected) {
        assertThat(dates("2031-05-03", text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {"They met on 3 May.|--05-03", "They met on Thursday.|", "They met today.|"})
    void datesStayPartialWithoutAPublication(String text, String expected) {
        assertThat(dates("", text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Joint statement, May 2031|They met on 3 May.|2031-05-03",
                "Statement|They met on 3 May. The port opened in May 2029.|2029-05-03",
                "Statement|They met on 3 May. The year 2029 was good, and 2029 was wet.|2029-05-03",
                "Statement|They met on 3 May. The port has been open since 2029.|--05-03",
                "Statement|They met on 3 May. The years 2029 and 2030 were good.|--05-03",
                "Statement|They met on 29 February. In May 2031 they rested.|--02-29"
            })
    void theTextMayNameTheYearOfItsDays(String title, String text, String expected) {
        Span whole = new Span(0, text.length());
        Source source = new Source("a.txt", text, title, "", PartialDate.UNSTATED, "", "", List.of(whole), "");
        assertThat(DateFinder.in(source).find(text, whole).get(0).date().iso()).isEqualTo(expected);
    }

    private static String dates(String published, String text) {
        return new DateFinder(new PartialDate(published))
                .find(text, new Span(0, text.length())).stream()
                        .map(found -> found.date().iso())
                        .collect(Collectors.joining(" "));
    }
}
