package org.entente.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
    private final DocumentReader reader = new DocumentReader();

    private static final String REPORT = """
            Peruvian Foreign Minister Ana Rojas met Kenyan Foreign Minister Amos Otieno on Tuesday and agreed to share it.

            They will meet again.
            """;

    private static final String READOUT = """
            Ministry of External Relations
            The Republic of Peru
            Peru and Kenya Hold Second Fisheries Dialogue
            Updated: May 4, 2031 20:37

            LIMA, May 3 (Andean Wire) -- Peru and Kenya agreed on Thursday to protect the tuna stocks of both oceans.

            They will meet again next year.

            Share this article

            Related Stories
            Kenya opens new port

            Leave a Reply
            """;

    @Test
    void readsWhatAReadoutSaysAboutItself() throws UnreadableSourceException {
        Source source = read("readout.txt", READOUT);

        assertThat(source.title()).isEqualTo("Peru and Kenya Hold Second Fisheries Dialogue");
        assertThat(source.publisher()).isEqualTo("Ministry of External Relations, The Republic of Peru");
        assertThat(source.published().iso()).isEqualTo("2031-05-04");
        assertThat(source.dateline()).isEqualTo("LIMA");
    }

    @Test
    void leavesMastheadAndFurnitureOutOfTheBody() throws UnreadableSourceException {
        assertThat(body(read("readout.txt", READOUT))).isEqualTo("""
                        Peru and Kenya Hold Second Fisheries Dialogue|\
                        Peru and Kenya agreed on Thursday to protect the tuna stocks of both oceans.

                        They will meet again next year.""");
    }

    @Test
    void keepsTheTextAsItWasDecoded() throws UnreadableSourceException {
        String text = "  A heading of sorts \r\n\r\n\tOne sentence\u00a0here. \r\n\r\n";

        assertThat(read("a.txt", text).text()).isEqualTo(text);
        assertThat(read("a.txt", "\uFEFF" + text).text()).isEqualTo(text);
    }

    @Test
    void readsTheSignOffOfAnAgency() throws UnreadableSourceException {
        Source source = read("a.txt", """
                        The ministers of Peru and Kenya met again in Lima and agreed to open the ports.

                        They thanked their hosts. /// Andean Wire, 3 May 2031
                        """);

        assertThat(source.publisher()).isEqualTo("Andean Wire");
        assertThat(source.published().iso()).isEqualTo("2031-05-03");
        assertThat(body(source)).doesNotContain("Andean");
    }

    @Test
    void readsAPaperBesideItsDateAndNotAsAuthor() throws UnreadableSourceException {
        Source agency = read("a.txt", "Kenya and Peru agree on tuna\nAnadolu Agency 03.05.2031\n\nMinisters met.");
        Source paper = read("b.txt", "Kenya and Peru agree on tuna\nAndean Herald, May 3, 2031\n\nMinisters met.");

        assertThat(agency.publisher()).isEqualTo("Anadolu Agency");
        assertThat(agency.author()).isEmpty();
        assertThat(agency.published().iso()).isEqualTo("2031-05-03");
        assertThat(paper.publisher()).isEqualTo("Andean Herald");
        assertThat(paper.published().iso()).isEqualTo("2031-05-03");
    }

    @Test
    void takesALongHeadlineAboveItsDateForNoBrokenParagraph() throws UnreadableSourceException {
        Source source = read("a.txt", """
                Kenya and Peru agree on tuna stocks of both oceans
                2031-05-03 10:20:30
                LIMA Kenya and Peru agreed on Saturday to protect the tuna stocks, ministers said.
                """);

        assertThat(source.title()).isEqualTo("Kenya and Peru agree on tuna stocks of both oceans");
        assertThat(source.published().iso()).isEqualTo("2031-05-03");
    }

    @Test
    void takesThePublisherBehindTheHeadline() throws UnreadableSourceException {
        Source source = read("a.txt", "Kenya and Peru agree on tuna – Andean Herald\n3 May 2031\n\nMinisters met.");

        assertThat(source.title()).isEqualTo("Kenya and Peru agree on tuna");
        assertThat(source.publisher()).isEqualTo("Andean Herald");
    }

    @Test
    void leavesOutAgenciesWithoutAName() throws UnreadableSourceException {
        String text = "Kenya and Peru agree on tuna\n\nThe ministers met in Lima.\n\nSource: ";

        assertThat(read("a.txt", text + "Agencies").publisher()).isEmpty();
        assertThat(read("b.txt", text + "Andean Wire and agencies").publisher()).isEqualTo("Andean Wire");
    }

    @Test
    void prefersThePersonToTheOfficeAsAuthor() throws UnreadableSourceException {
        Source source = read("a.txt", """
                Minister Quispe’s Call with Kenyan Counterpart

                Office of the Spokesperson

                The below is attributable to Spokesperson Ana Silva:

                Minister Quispe spoke today with his Kenyan counterpart about the fish of both oceans.
                """);

        assertThat(source.title()).isEqualTo("Minister Quispe’s Call with Kenyan Counterpart");
        assertThat(source.author()).isEqualTo("Ana Silva");
        assertThat(body(source)).doesNotContain("Spokesperson");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Andean Courier\n\nBorder talks end in Lima\n",
                "Andean Courier - Lima\nBorder talks end in Lima\n",
                "THE ANDEAN COURIER, SATURDAY, MAY 3, 2031\nBorder talks end in Lima\n",
                "World | Asia\nBorder talks end in Lima\nBy Ana Silva, Andean Courier\n",
                "The Andean Courier - the Internet Edition\nMay 3, 2031 Saturday\nBorder talks end in Lima\n"
            })
    void findsThePaperBesideTheHeadline(String head) throws UnreadableSourceException {
        Source source = read("a.txt", head + "\n" + REPORT);

        assertThat(source.title()).isEqualTo("Border talks end in Lima");
        assertThat(source.publisher()).containsIgnoringCase("Andean Courier");
    }

    @Test
    void findsTheDateBelowTheSummary() throws UnreadableSourceException {
        Source source = read(
                "a.txt",
                "Telephone talks with Peru\n\n" + REPORT.lines().findFirst().orElseThrow()
                        + "\n\nMay 3, 2031\n17:40\n\nThey will meet again.\n");

        assertThat(source.published().iso()).isEqualTo("2031-05-03");
    }

    @Test
    void findsTheAgencyWhoseReporterTells() throws UnreadableSourceException {
        Source source = read(
                "a.txt",
                "Border talks end in Lima\n\nPeru and Kenya have ended talks on their fish and on"
                        + " the ports of both oceans. VOA's Ana Silva reports from Lima.\n");

        assertThat(source.publisher()).isEqualTo("VOA");
    }

    @Test
    void findsNoTitleAboveABrokenParagraph() throws UnreadableSourceException {
        Source source = read("a.txt", """
                LIMA, May 3 - Foreign ministers of six coastal nations ended
                a two-day meeting here today, and said they would seek a
                common policy on tuna.
                  "We have made a start," said Kenya's minister.
                Reuter
                """);

        assertThat(source.title()).isEmpty();
        assertThat(source.published().iso()).isEqualTo("--05-03");
        assertThat(source.publisher()).isEqualTo("Reuter");
        assertThat(body(source)).startsWith("Foreign ministers").endsWith("Kenya's minister.");
    }

    @Test
    void theYearOfADatelineIsThatOfAFullDateNearby() throws UnreadableSourceException {
        Source near = read("news.txt", "LIMA, May 3 (Reuter) - Ministers met on 2 May 1987, a day after the vote.");
        Source far = read("news.txt", "LIMA, May 3 (Reuter) - Ministers met. The pact is of 2 December 1987.");

        assertThat(near.published().iso()).isEqualTo("1987-05-03");
        assertThat(far.published().iso()).isEqualTo("--05-03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By ANA SILVA^Andean News Agency Writer^^LIMA, Peru (AP) _ ~;Andean News Agency;''",
                "By Ana Silva, LIMA^^~;'';''",
                "Reuters. World News Agency^Lima, May 3rd 2031 - 09:15 UTC^^~;Reuters;2031-05-03",
                "LIMA, May 3 (Reuter) - ~^^(c) Reuters Limited 1996;Reuters;1996-05-03",
                "~^^Printable version | May 3, 2031 2:31:07 AM | © Reuters;Reuters;''",
                "~^^Published in Reuters, May 3rd, 2031;Reuters;2031-05-03",
                "~^^05/23/31 09:41 EDT;'';2031-05-23",
                "~^^Date 03.05.2031^Keywords fish;'';2031-05-03",
                "Issued on: 03/05/2031 - 04:12^^Lima (AFP) - ~;AFP;2031-05-03",
                "23/05/2031 | 18:45 | 114/31^^~;'';2031-05-23",
                "Lima, May 3, 2031^Updated: May 4, 2031 02:14 IST^^~;'';2031-05-03",
                "~^^Lima, 3 May 2031;'';2031-05-03",
                "~^^Done at Lima this third day of May, two thousand and thirty-one.;'';2031-05-03"
            })
    void readsWhoWroteATextAndWhen(String lines, String publisher, String published) throws UnreadableSourceException {
        Source source = read(
                "a.txt",
                "Border talks end in Lima\n"
                        + lines.replace('^', '\n')
                                .replace(
                                        "~",
                                        "Ministers of Peru and Kenya met for two days and agreed to share the fish."));

        assertThat(source.title()).isEqualTo("Border talks end in Lima");
        assertThat(source.publisher()).isEqualTo(publisher);
        assertThat(source.published().iso()).isEqualTo(published);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Energy and Climate",
                "Home • News • Health",
                "Foreign affairs & international relations",
                "You are here: Home > Collections > Border Talks"
            })
    void takesTheSectionOfASiteForNoTitle(String section) throws UnreadableSourceException {
        Source source = read("a.txt", section + "\n\nBorder talks end in Lima\n\n" + REPORT);

        assertThat(source.title()).isEqualTo("Border talks end in Lima");
        assertThat(body(source)).doesNotContain(section);
    }

    @Test
    void readsTheBylineBelowASummary() throws UnreadableSourceException {
        Source source = read(
                "a.txt",
                "Border talks end in Lima\n\nPeru wants a fence. Kenya wants none of it. A draft lands somewhere in"
                        + " between.\n\nBY ANA SILVA AND JUAN PARDO\nMAY 3, 2031 11:48 PM CET\n\nLIMA — " + REPORT);

        assertThat(source.published().iso()).isEqualTo("2031-05-03");
        assertThat(source.dateline()).isEqualTo("LIMA");
        assertThat(body(source)).contains("Peru wants a fence").doesNotContain("SILVA");
    }

    @Test
    void takesAListOfStatesForTextAndNotForAMenu() throws UnreadableSourceException {
        String text =
                "The meeting was attended by the ministers of these coastal states of the south:\n\nPeru\nKenya\n";

        assertThat(body(read("a.txt", text))).isEqualTo(text.strip());
    }

    @Test
    void readsThePageThatABrowserShows() throws UnreadableSourceException {
        Source source = read("page.html", """
                <!doctype html><html><head><title>Tuna deal | Andean Wire</title>
                <meta property="og:site_name" content="Andean Wire">
                <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Tuna deal",
                 "datePublished": "2031-05-03T10:00:00Z", "author": [{"@type": "Person", "name": "Ana Silva"}]}</script>
                <style>p { color: red }</style></head>
                <body><nav><a href="/">Home</a></nav><article><h1>Tuna deal</h1>
                <p>Peru &amp; Kenya   <b>agreed</b> to protect<br>the tuna.</p><ul><li>one</li><li>two</li></ul>
                <script>alert('x')</script></article><footer>Contact</footer></body></html>
                """);

        assertThat(source.text()).isEqualTo("Tuna deal\n\nPeru & Kenya agreed to protect\nthe tuna.\n\none\ntwo");
        assertThat(source.title()).isEqualTo("Tuna deal");
        assertThat(source.publisher()).isEqualTo("Andean Wire");
        assertThat(source.published().iso()).isEqualTo("2031-05-03");
        assertThat(source.author()).isEqualTo("Ana Silva");
    }

    @Test
    void readsTheStampOfAWire() throws UnreadableSourceException {
        Source source =
                read("wire.txt", "FISH TALKS GO ON\n\n3-MAY-1991 09:21:07.15\n\nLIMA, May 3 - They met again today.");

        assertThat(source.published()).isEqualTo(new PartialDate("1991-05-03"));
        assertThat(source.title()).isEqualTo("FISH TALKS GO ON");
    }

    @Test
    void knowsAPageByItsFirstCharacters() throws UnreadableSourceException {
        assertThat(read("page.txt", "\n<html><body><p>Words.</p></body></html>").text())
                .isEqualTo("Words.");
    }

    @Test
    void standsDeeplyNestedPages() throws UnreadableSourceException {
        String page = "<div>".repeat(50_000) + "Words" + "</div>".repeat(50_000);

        assertThat(read("page.html", page).text()).isEqualTo("Words");
    }

    @Test
    void namesTheByteThatIsNotUtf8() {
        byte[] latin1 = "Conférence".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> reader.read("old.txt", latin1))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessage("old.txt: not UTF-8 at byte 4 (0xE9); save it as UTF-8");
    }

    @Test
    void refusesACharacterThatIsCutOff() {
        byte[] whole = "Café".getBytes(UTF_8);
        ByteArrayOutputStream cut = new ByteArrayOutputStream();
        cut.write(whole, 0, whole.length - 1);

        assertThatThrownBy(() -> reader.read("cut.txt", cut.toByteArray()))
                .hasMessageStartingWith("cut.txt: not UTF-8 at byte 3");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> reader.read("photo.txt", new byte[] {'J', 'P', 0, 1}))
                .hasMessage("photo.txt: not a text (a zero byte at 2); give plain text or HTML");
        assertThatThrownBy(() -> read("empty.txt", " \n ")).hasMessageContaining("empty");
        assertThatThrownBy(() -> read("page.html", "<script>1</script>")).hasMessageContaining("without text");
        assertThatThrownBy(() -> reader.read("wide.txt", "Words".getBytes(StandardCharsets.UTF_16)))
                .hasMessageContaining("UTF-16");
    }

    private Source read(String name, String text) throws UnreadableSourceException {
        return reader.read(name, text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thu 5 Jun 2014 14.30 BST",
                "Last modified on Thu 5 Jun 2014 14.30 BST",
                "5 June 2014 Last updated at 14:30 GMT",
                "LIMA | Thu Jun 5, 2014 2:30pm EDT",
                "JUNE 5, 2014 / 2:30 PM / 5 YEARS AGO",
                "Updated 2:30 PM ET, Thu June 5, 2014",
                "(Andean Wire) 14:30, June 05, 2014",
                "Source: Andean Wire | 2014-06-05 14:30:22 | Editor: silva",
                "2014.06.05",
                "2014/06/05 14:30",
                "2014-06-05T14:30:00Z",
                "By Ana Silva on June 5, 2014",
                "Lima: June 5, 2014",
                "14:30, 5 June 2014",
                "Andean Herald — 5 June 2014",
                "[Andean Herald, 5 June 2014]",
                "Andean Herald, June 5, 2014, p. 4",
                "From our correspondent, Lima, 5 June 2014",
                "Ministry of External Relations, Lima, 5 June 2014",
                "No. 112/2014, 5 June 2014",
                "Politics & Diplomacy, 5 June 2014"
            })
    void theDateOfPublicationIsReadAsPapersAndAgenciesWriteIt(String line) throws UnreadableSourceException {
        Source source = read("news.txt", "Peru and Kenya share the catch\n\n" + line + "\n\n" + REPORT);

        assertThat(source.published()).isEqualTo(new PartialDate("2014-06-05"));
        assertThat(source.title()).isEqualTo("Peru and Kenya share the catch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LIMA, June 5, 2014 --",
                "LIMA (June 5, 2014) -",
                "(LIMA, 5 June 2014)",
                "LIMA, 5 June 2014.",
                "5 June 2014 —"
            })
    void theDateOfPublicationIsReadInFrontOfTheFirstSentence(String dateline) throws UnreadableSourceException {
        Source source = read("news.txt", "Peru and Kenya share the catch\n\n" + dateline + " " + REPORT);

        assertThat(source.published()).isEqualTo(new PartialDate("2014-06-05"));
    }

    @Test
    void aHeadlineThatEndsInADateStaysTheHeadline() throws UnreadableSourceException {
        Source source = read("news.txt", "Talks on the catch of the coast, 5 June 2014\n\n" + REPORT);

        assertThat(source.title()).isEqualTo("Talks on the catch of the coast, 5 June 2014");
        assertThat(source.published()).isEqualTo(new PartialDate("2014-06-05"));
    }

    private static String body(Source source) {
        return source.body().stream().map(span -> span.of(source.text())).collect(Collectors.joining("|"));
    }

    @Test
    void aHeadlineInCapitalsAboveATypedParagraphIsTheTitle() throws UnreadableSourceException {
        Source source = read("wire.txt", """
                 3-MAY-1987 07:08:09.10
                PERU AND KENYA AGREE TO PROTECT TUNA STOCKS
                    By Ana Silva, Reuters
                    LIMA, May 3 - Peru and Kenya agreed today to protect the tuna stocks of both oceans, the ministers said.
                    They will meet again next year, and the ministers of fisheries will report to them.
                 REUTER
                """);

        assertThat(source.title()).isEqualTo("PERU AND KENYA AGREE TO PROTECT TUNA STOCKS");
        assertThat(source.publisher()).isEqualTo("Reuters");
        assertThat(source.author()).isEqualTo("Ana Silva");
        assertThat(source.published().iso()).isEqualTo("1987-05-03");
    }

    @Test
    void aLineOfPartsTellsInItsParts() throws UnreadableSourceException {
        Source source = read("news.txt", """
                Peru and Kenya Hold Second Fisheries Dialogue

                News item | 03-05-2031 | 14:30

                Peru and Kenya agreed on Thursday to protect the tuna stocks of both oceans.
                """);

        assertThat(source.title()).isEqualTo("Peru and Kenya Hold Second Fisheries Dialogue");
        assertThat(source.published().iso()).isEqualTo("2031-05-03");
    }
}
