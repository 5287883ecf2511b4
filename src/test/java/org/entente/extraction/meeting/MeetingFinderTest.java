package org.entente.extraction.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.extraction.party.PartyFinder;
import org.entente.language.AnnotatedDocument;
import org.entente.language.Annotator;
import org.entente.statement.MeetingReport;
import org.entente.statement.Participation;
import org.entente.statement.Participation.Role;
import org.entente.statement.Parties;
import org.entente.statement.PartyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingFinderTest {
    private static final Annotator ANNOTATOR = new Annotator();
    private static final Parties REGISTER = Parties.read();
    private static final PartyFinder PARTIES = new PartyFinder(REGISTER);
    private static final PeopleFinder PEOPLE = new PeopleFinder(Parties.read());
    private static final MeetingFinder MEETINGS = new MeetingFinder();

    static List<MeetingWords.Cue> cues() {
        return new MeetingWords().cues();
    }

    @ParameterizedTest
    @MethodSource("cues")
    void cuesFindTheirExampleAndNotTheirCounterExample(MeetingWords.Cue cue) {
        assertThat(cue.pattern().matcher(cue.example()).find()).isTrue();
        assertThat(cue.pattern().matcher(cue.counterExample()).find()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenyan Foreign Minister Amos Otieno met Peruvian Foreign Minister Ana Silva in Lima on 2 May.|2031-05-02 in-person [KE, PE]",
                "Kenyan Foreign Minister Amos Otieno spoke by telephone with Peruvian Foreign Minister Ana Silva today.|2031-05-03 telephone [KE, PE]",
                "The foreign ministers of Kenya, Peru and Chile held a virtual meeting on Thursday.|2031-05-01 virtual [CL, KE, PE]",
                "Kenya and Peru held the third Kenya-Peru Strategic Dialogue in hybrid format on May 1-2, 2031.|2031-05-01 hybrid [KE, PE]",
                "The ministers of Kenya and Peru met in Lima on 2 May. Chile joined the meeting by video link.|2031-05-02 hybrid [CL, KE, PE]",
                "Kenyan Foreign Minister Amos Otieno met Peruvian Foreign Minister Ana Silva on 2 May.|2031-05-02 in-person [KE, PE]",
                "Kenya and Peru pledged support for Chile and Brazil at talks in Lima on 2 May.|2031-05-02 in-person [KE, PE]",
                "The ministers of Kenya and Peru ended talks in Lima on 2 May, calling for a vote in Chile.|2031-05-02 in-person [KE, PE]",
                "The ministers of Kenya and Peru met in Lima on 2 May to discuss Chilean fish exports.|2031-05-02 in-person [KE, PE]"
            })
    void meetingsHaveDayFormatAndParties(String text, String expected) {
        MeetingReport meeting = find(text).get(0);

        assertThat(meeting.date().iso() + " " + meeting.format().code() + " " + meeting.parties())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Talks were held in Lima. Amos Otieno, who led the Kenyan delegation, said fish was dear.|Amos Otieno[KE]",
                "The ministers held talks in Lima. Mr. Amos Otieno, for Kenya, said fish was dear.|Amos Otieno[KE]",
                "At the talks Kenya was represented by Mr. Amos Otieno, Minister of Trade, and Peru by Ms. Ana Silva, Minister of Fish.|Amos Otieno[KE] Ana Silva[PE]",
                "Kenya's Blue Waters Minister, Amos Otieno, told the meeting fish was dear.|Amos Otieno[KE]",
                "Prime Minister Amos Otieno welcomed Peruvian President Ana Silva to Kenya.|Amos Otieno[KE] Ana Silva[PE]",
                "The talks were attended on the Kenyan side by Mr. Amos Otieno, Minister of Trade.|Amos Otieno[KE]",
                "Also seen arriving were Kenyan Trade Minister Amos Otieno and Peru's envoy Ana Silva.|Amos Otieno[KE] Ana Silva[PE]",
                "In a note read by Kenyan Trade Minister Amos Otieno, the ministers agreed to share the fish.|Amos Otieno[KE]",
                "The ministers of Kenya, Peru and Chile met in Lima. Peruvian delegate Ana Silva was wary. She told the meeting that fish was dear.|Ana Silva[PE]",
                "Kenyan President Amos Otieno is honoured to welcome Peruvian President Ana Silva to Nairobi.|Amos Otieno[KE] Ana Silva[PE]",
                "Kenyan President Amos Otieno met Peruvian President Ana Silva in Lima. Chilean President Juan Pardo also attended the meeting.|Amos Otieno[KE] Ana Silva[PE] Juan Pardo[CL]",
                "Kenyan President Amos Otieno met Peruvian President Ana Silva in Lima. Chilean President Juan Pardo did not attend.|Amos Otieno[KE] Ana Silva[PE]",
                "Kenyan President Amos Otieno met Peruvian President Ana Silva in Lima. Chilean President Juan Pardo was absent from the talks.|Amos Otieno[KE] Ana Silva[PE]",
                "The ministers of Kenya and Peru met in Lima. They agreed that President Amos Otieno of Kenya would visit Peru.|''",
                "The ministers of Kenya and Peru met in Lima. Under President Amos Otieno of Kenya bilateral relations are good.|''",
                "The ministers of Kenya and Peru met in Lima. Chile, an ally of President Amos Otieno’s Kenya, said fish was dear.|''",
                "Kenyan Foreign Minister Amos Otieno told a news conference that fish was dear.|''"
            })
    void thoseWhoMetAreNamedWithTheirParties(String text, String expected) {
        assertThat(find(text).stream()
                        .filter(meeting -> !meeting.mentioned())
                        .flatMap(meeting -> meeting.participations().stream())
                        .map(participation -> participation.person() + participation.party())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trade Commissioner for Fisheries Talks Jan Novak met the ministers of Kenya and Peru in Lima.",
                "KENYA AND PERU SPLIT AT FISH TALKS IN LIMA"
            })
    void titlesOfPersonsAndHeadlinesInCapitalsNameNoMeeting(String text) {
        assertThat(find(text)).allMatch(meeting -> meeting.name().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya called on Peru on Friday to open its ports, after two days of talks between Kenya and Peru.|2031-05-01",
                "The ministers of Kenya and Peru met on Friday as the two-day forum in Lima drew to a close.|2031-05-01",
                "The ministers of Kenya and Peru met on 1 May in Lima. The meeting ends on Friday.|2031-05-01",
                "In the city of Lima, on the first day of May, 2031, the ministers of Kenya and Peru met.|2031-05-01"
            })
    void theDayIsTheFirstOfTheMeeting(String text, String day) {
        assertThat(find(text).get(0).date().iso()).isEqualTo(day);
    }

    @Test
    void whoAreToldByTheirGuestsHaveMetThem() {
        assertThat(find("The ministers of Kenya and Chile told their Peruvian host that fish was dear.")
                        .get(0)
                        .parties())
                .hasToString("[CL, KE, PE]");
    }

    @Test
    void aMeetingHasNameSeriesAndOrdinal() {
        MeetingReport meeting = find("Ministers attended the Third Kenya-Peru Strategic Dialogue in Lima.")
                .get(0);

        assertThat(meeting.name()).isEqualTo("Third Kenya-Peru Strategic Dialogue");
        assertThat(meeting.series()).isEqualTo("Kenya-Peru Strategic Dialogue");
        assertThat(meeting.ordinal()).isEqualTo(3);
        assertThat(meeting.place()).isEqualTo("Lima");
    }

    @Test
    void whoIsTalkedAboutDoesNotTakePart() {
        String text = "Kenyan Foreign Minister Amos Otieno met Peruvian Foreign Minister Ana Silva in Lima."
                + " He praised Chilean President Juan Pardo’s reforms."
                + " Kenyan Foreign Ministry spokesperson Joy Wanjiru said they were content.";

        assertThat(people(find(text).get(0))).containsExactly("Amos Otieno", "Ana Silva");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Amos Otieno, Kenya’s minister of trade, told reporters that it went well.|Amos Otieno",
                "Amos Otieno of Kenya said that it went well.|Amos Otieno",
                "The Kenyan minister, Amos Otieno, took a softer line.|Amos Otieno",
                "The Kenyan trade minister, Amos Otieno, was at home.|''",
                "Also present were Kenyan Foreign Minister Amos Otieno and his aides.|Amos Otieno",
                "The Kenyan proposals were present in the text that Foreign Minister Amos Otieno sent.|''",
                "The talks were presided over by Amos Otieno, the Kenyan Prime Minister.|Amos Otieno"
            })
    void whoSpeaksOrPresidesOrIsPresentTookPart(String sentence, String expected) {
        MeetingReport meeting = find("The trade ministers of Kenya and Peru met in Lima on 2 May. " + sentence)
                .get(0);

        assertThat(String.join(" ", people(meeting))).isEqualTo(expected);
    }

    @Test
    void aMinisterWhoTalksToAReporterByPhoneMetInPerson() {
        String text = "The ministers of Kenya and Peru met in Lima. Kenyan minister Amos Otieno told Andina by phone"
                + " that it went well.";

        assertThat(find(text).get(0).format().code()).isEqualTo("in-person");
    }

    @Test
    void anEarlierMeetingIsOnlyMentioned() {
        String text = "Kenyan Foreign Minister Amos Otieno met Peruvian Foreign Minister Ana Silva in Lima."
                + " It follows by days a similar conference with Chilean Foreign Minister Juan Pardo.";
        List<MeetingReport> meetings = find(text);

        assertThat(meetings).extracting(MeetingReport::mentioned).containsExactly(false, true);
        assertThat(people(meetings.get(1))).containsExactly("Juan Pardo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The meeting was chaired by Kenyan Foreign Minister Amos Otieno and attended by Peruvian Foreign Minister Ana Silva.|Amos Otieno",
                "Kenyan Foreign Minister Amos Otieno chaired the conference, which Peruvian Foreign Minister Ana Silva attended.|Amos Otieno",
                "Kenyan Foreign Minister Amos Otieno met Peruvian Foreign Minister Ana Silva.|-"
            })
    void thePersonWhoPresidesIsTheChair(String text, String chair) {
        assertThat(find(text).get(0).participations().stream()
                        .filter(participation -> participation.role() == Role.CHAIR)
                        .map(Participation::person)
                        .findFirst()
                        .orElse("-"))
                .isEqualTo(chair);
    }

    @Test
    void thoseWhoAreListedUnderALeadInTookPart() {
        assertThat(find("""
                        The Kenya-Peru talks were held in Lima. The following ministers attended:

                        - Amos Otieno, Minister for Trade of Kenya
                        - Ana Silva, Minister of Fisheries of Peru

                        The talks were on fish.

                        - Juan Pardo, Minister of Fisheries of Chile
                        """).get(0).participations())
                .extracting(Participation::person)
                .containsExactly("Amos Otieno", "Ana Silva");
    }

    @Test
    void whoSignsForAPartyOnALineTookPart() {
        assertThat(find("""
                        Kenya and Peru held talks in Lima.

                        For the Government of Kenya: Amos Otieno

                        For the Government of Peru: Ana Silva
                        """).get(0).participations())
                .extracting(Participation::person)
                .containsExactly("Amos Otieno", "Ana Silva");
    }

    @Test
    void whoSignsTookPart() {
        String text = "The leaders of Kenya, Peru and Chile met in Lima. They agreed to protect the tuna.\n\n"
                + "President Amos Otieno of the Republic of Kenya President Ana Silva, Jr. of Peru"
                + " President Juan Pardo of Chile";

        assertThat(people(find(text).get(0))).containsExactly("Amos Otieno", "Ana Silva, Jr.", "Juan Pardo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya will build a port that meets the highest standards of Peru.",
                "Kenya thanked Peru for its work in the United Nations Economic Commission."
            })
    void whatCanBeMetWithoutAnybodyIsNoMeeting(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void textsWithoutAMeetingHaveNone() {
        assertThat(find("Kenya reaffirms its support for the people of Peru and their right to vote."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NATO defence ministers agreed Thursday to keep the base.|[NATO]",
                "Trade ministers of Kenya, Peru and Chile decided on Monday to cut duties.|[CL, KE, PE]",
                "Interior ministers from ASEAN nations met on the eve of the games.|[ASEAN]",
                "Oil ministers of Kenya and Peru failed on Monday to agree on output, conference sources said.|[KE, PE]",
                "Kenyan Foreign Minister Amos Otieno and his Peruvian counterpart Ana Silva discussed fishing on Monday.|[KE, PE]",
                "The Group of Seven -- Britain, Canada, France, Germany, Italy, Japan and the U.S. -- met today.|[CA, DE, FR, GB, IT, JP, US]"
            })
    void whoDecidesTogetherHasMet(String text, String parties) {
        assertThat(find(text).get(0).parties()).hasToString(parties);
    }

    @Test
    void whoAttendedIsNamedBehindWhatTheTalksWereAbout() {
        assertThat(find("Kenya and Peru held talks on fishing, attended by Foreign Minister Amos Otieno of Kenya.")
                        .get(0)
                        .participations())
                .extracting(Participation::person)
                .containsExactly("Amos Otieno");
    }

    @Test
    void whatOneGovernmentDecidesIsNoMeeting() {
        assertThat(find("Kenya agreed Thursday to keep the base. Its ministers were pleased."))
                .isEmpty();
    }

    @Test
    void whoSpeaksWasThereWhereTheTextNamesOneOfThoseWhoMet() {
        List<MeetingReport> meetings =
                find("Environment ministers ended a meeting in Kenya on Monday. Kenyan Environment"
                        + " Minister Amos Otieno said smoke was a problem. Peru's Minister for the Environment, Ana Silva, said"
                        + " her country would help.");

        assertThat(people(meetings.get(0))).containsExactly("Amos Otieno", "Ana Silva");
        assertThat(meetings.get(0).parties()).hasToString("[KE, PE]");
    }

    @Test
    void ministersForTheSameMatterWhoSpeakHaveMet() {
        List<MeetingReport> meetings = find("Kenyan Fisheries Minister Amos Otieno met Peruvian Fisheries Minister Ana"
                + " Silva and others in Lima. Chilean Fisheries Minister Juan Pardo said the catch was small. Spanish"
                + " Trade Minister Luis Gil said it was large.");

        assertThat(people(meetings.get(0))).containsExactly("Amos Otieno", "Ana Silva", "Juan Pardo");
    }

    @Test
    void ministersOfSeveralStatesWhoSpeakHaveMetThoughNoVerbSaysSo() {
        List<MeetingReport> meetings = find("Interior ministers left Lima on Friday as divided as ever. Kenyan Interior"
                + " Minister Amos Otieno said so. Peruvian Interior Minister Ana Silva said so. Chilean Interior"
                + " Minister Juan Pardo said so.");

        assertThat(people(meetings.get(0))).containsExactly("Amos Otieno", "Ana Silva", "Juan Pardo");
    }

    @Test
    void talksThatAreToldOfOnTheirLastDayBeganBefore() {
        assertThat(find("The ministers of Kenya and Peru ended three days of talks in Lima on 2 May 2031.")
                        .get(0)
                        .date()
                        .iso())
                .isEqualTo("2031-04-30");
    }

    @Test
    void theDayOnWhichSomebodySaidSoIsNotThatOfTheDecision() {
        assertThat(
                        find("Kenya and Peru have agreed to share fish, the agency said on 2 May. Their ministers met in Lima"
                                        + " on 30 April 2031.")
                                .get(0)
                                .date()
                                .iso())
                .isEqualTo("2031-04-30");
    }

    @Test
    void aMinisterWhoTellsAnotherSomethingHasSpokenWithHim() {
        MeetingReport call = find("Kenyan Foreign Minister Amos Otieno told his Peruvian counterpart Ana Silva by"
                        + " telephone on 2 May that ships would sail. He told Reuters so.")
                .get(0);

        assertThat(call.format().code() + " " + call.date().iso()).isEqualTo("telephone 2031-05-02");
        assertThat(people(call)).containsExactly("Amos Otieno", "Ana Silva");
    }

    @Test
    void aMeetingYetToBeHeldIsNotTheOneReported() {
        assertThat(
                        find("The ministers of Kenya and Peru met in Lima. They spoke of the conference of ASEAN, to be held in"
                                        + " June.")
                                .get(0)
                                .parties())
                .hasToString("[KE, PE]");
    }

    @Test
    void whoSpeaksForOneOfThoseWhoMetWasThere() {
        List<MeetingReport> meetings =
                find("ASEAN health ministers met on Monday. Thai Health Minister Somchai Dee said"
                        + " stocks were low. Kenyan Health Minister Amos Otieno said his country would help.");

        assertThat(people(meetings.get(0))).containsExactly("Somchai Dee");
    }

    @Test
    void aDeadlineIsNotTheDayOfTheMeeting() {
        String text = "Kenyan Foreign Minister Amos Otieno told the Lima meeting that Kenya would decide by June 2032.";

        assertThat(find(text).get(0).date().isStated()).isFalse();
    }

    @Test
    void aSpokespersonSpeaksFromOutside() {
        String text = "The foreign ministers of Kenya and Peru met in Lima, said Kenyan spokesperson Joy Wanjiru.";
        AnnotatedDocument document = annotate(text);
        List<Person> people = PEOPLE.find(document, PARTIES.find(document));
        List<Participation> speakers =
                MEETINGS.speakers(document, people, MEETINGS.find(document, PARTIES.find(document), people, REGISTER));

        assertThat(speakers).singleElement().satisfies(speaker -> {
            assertThat(speaker.person()).isEqualTo("Joy Wanjiru");
            assertThat(speaker.party()).containsExactly(new PartyCode("KE"));
            assertThat(speaker.role()).isEqualTo(Role.SPEAKER);
        });
    }

    private static List<String> people(MeetingReport meeting) {
        return meeting.participations().stream().map(Participation::person).collect(Collectors.toList());
    }

    private static List<MeetingReport> find(String text) {
        AnnotatedDocument document = annotate(text);
        var mentions = PARTIES.find(document);
        return MEETINGS.find(document, mentions, PEOPLE.find(document, mentions), REGISTER);
    }

    private static AnnotatedDocument annotate(String text) {
        return ANNOTATOR.annotate(new Source(
                "a.txt", text, "", "", new PartialDate("2031-05-03"), "", "", List.of(new Span(0, text.length())), ""));
    }
}
