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
import org.entente.statement.Parties;
import org.entente.statement.PartyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleFinderTest {
    private static final Annotator ANNOTATOR = new Annotator();
    private static final PartyFinder PARTIES = new PartyFinder(Parties.read());
    private static final PeopleFinder PEOPLE = new PeopleFinder(Parties.read());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenyan Foreign Minister Amos Otieno met Peruvian Finance Minister Ana Silva.|Amos Otieno KE MINISTER; Ana Silva PE MINISTER",
                "Kenya’s Deputy Prime Minister and Minister of Foreign and Diaspora Affairs Amos Otieno spoke.|Amos Otieno KE MINISTER",
                "Amos Otieno, the foreign minister of Kenya, said so.|Amos Otieno KE MINISTER",
                "The Prime Minister of Peru, Mrs Ana Silva, came.|Ana Silva PE LEADER",
                "President Ana Silva of the Republic of Peru arrived.|Ana Silva PE LEADER",
                "Foreign Ministers Amos Otieno and Ana Silva of Kenya and Peru met.|Amos Otieno KE MINISTER; Ana Silva PE MINISTER",
                "Secretary of State John Q. Miller hosted Foreign Minister Ana Silva and a delegation from the Government of Peru.|John Q. Miller US MINISTER; Ana Silva PE MINISTER",
                "Under Secretary for Economic Growth, Energy, and the Environment John Q. Miller spoke.|John Q. Miller US OFFICIAL",
                "The Assistant to the President for Homeland Security, Dr. Joan Miller-Smith, led talks.|Joan Miller-Smith US OFFICIAL",
                "US Ambassador to Peru John Miller and Finnish envoy Aino Laine met.|John Miller US OFFICIAL; Aino Laine FI OFFICIAL",
                "Kenyan foreign ministry's spokesperson Amos Otieno said so.|Amos Otieno KE SPOKESPERSON",
                "NATO Secretary General Lars van der Berg opened the talks.|Lars van der Berg NATO OFFICIAL",
                "Former Peruvian President Ana Silva died.|Ana Silva PE FORMER",
                "H.E. Mr. Amos Otieno, Minister for Foreign Affairs of Kenya, chaired.|Amos Otieno KE MINISTER",
                "Chancellor of the Exchequer Joan Miller spoke.|Joan Miller GB MINISTER",
                "Indonesian President Suparto spoke.|Suparto ID LEADER",
                "Foreign Ministers Otieno of Kenya, Juan Pardo of Spain and Ana Silva of Peru met.|Otieno KE MINISTER; Juan Pardo ES MINISTER; Ana Silva PE MINISTER",
                "Ministers Amos Otieno (Kenya) and Ana Silva (Peru) met.|Amos Otieno KE MINISTER; Ana Silva PE MINISTER",
                "Present were Mr. Amos Otieno (Kenya) and Ana Silva (Peru).|Amos Otieno KE OFFICIAL; Ana Silva PE OFFICIAL",
                "Kenya’s Minister for Trade, Senator the Hon Ana Silva, spoke.|Ana Silva KE MINISTER",
                "Kenyan President Hassan Sheikh Otieno spoke.|Hassan Sheikh Otieno KE LEADER",
                "President Amos Otieno met Prime Minister Ana Silva of Peru. Otieno said Kenya would help.|Amos Otieno KE LEADER; Ana Silva PE LEADER",
                "Kenya, Kenya and Kenya: the president Amos Otieno spoke.|Amos Otieno KE LEADER",
                "Kenya, Kenya and Peru, Peru: the president Amos Otieno spoke.|Amos Otieno  LEADER",
                "Andean Copper President Amos Otieno said Kenya would pay.|Amos Otieno  NONE",
                "Peru’s Ana Silva and Kenya’s Amos Otieno joined.|Ana Silva PE OFFICIAL; Amos Otieno KE OFFICIAL",
                "Kenyan leader Amos Otieno met rebel leader Juan Pardo.|Amos Otieno KE LEADER; Juan Pardo  LEADER",
                "Secretary of Foreign Affairs of the Republic of the Philippines Ana Silva spoke. Secretary Silva left.|Ana Silva PH MINISTER",
                "The chief Kenyan delegate, Amos Otieno, left.|Amos Otieno KE OFFICIAL",
                "Kenya’s top diplomat, Amos Otieno, left.|Amos Otieno KE MINISTER",
                "Peru’s Ana Silva said so.|Ana Silva PE OFFICIAL",
                "Vietnamese Foreign Minister Tran Van Minh met South Korean counterpart.|Tran Van Minh VN MINISTER",
                "The talks were, on the Kenyan side, attended by Mr. Amos Otieno, and, on the Peruvian side, Mrs. Ana Silva, Minister of Trade.|Amos Otieno  NONE; Ana Silva PE MINISTER",
                "The Kenyan delegation was led by Hon. Amos Otieno, Minister for Trade.|Amos Otieno KE MINISTER",
                "The Kenyan side was led by Minister Amos Otieno and the Peruvian side by Minister Ana Silva.|Amos Otieno KE MINISTER; Ana Silva PE MINISTER",
                "Kenya, which shares a river with Peru, was represented by its Minister of Water, Amos Otieno.|Amos Otieno KE MINISTER",
                "The Minister of Ecology, Geology and Natural Resources of Kenya, Mr. Amos Otieno, spoke.|Amos Otieno KE MINISTER",
                "The Prime Minister of the Republic of Peru, Her Excellency Mrs. Ana Silva, spoke.|Ana Silva PE LEADER",
                "The Peruvian Minister of Fisheries (Mrs Silva) spoke.|Silva PE MINISTER",
                "Sheik Hamad al-Otieno of Kuwait met Minister Ana Silva of Peru.|Hamad al-Otieno KW OFFICIAL; Ana Silva PE MINISTER",
                "Kenya was not impressed. “It is no offer,” said its minister, Amos Otieno.|Amos Otieno KE MINISTER",
                "Kenya was not impressed. “It is no offer,” said Foreign Minister Amos Otieno.|Amos Otieno KE MINISTER",
                "Nairobi will wait, Foreign Minister Amos Otieno said.|Amos Otieno KE MINISTER",
                "“It is no offer,” said Kenya’s Amos Otieno.|Amos Otieno KE OFFICIAL",
                "Argentine Fisheries under secretary Ana Silva spoke.|Ana Silva AR OFFICIAL",
                "The foreign ministers of Kenya (Amos Otieno) and Peru (Ana Silva) met.|Amos Otieno KE MINISTER; Ana Silva PE MINISTER",
                "The Ministers of Trade of Kenya, Amos Otieno; of Peru, Ana Silva; and of Chile, Juan Pardo, met.|Amos Otieno KE MINISTER; Ana Silva PE MINISTER; Juan Pardo CL MINISTER",
                "President Juan Pardo of Chile met his counterparts from Kenya, Amos Otieno, and Peru, Ana Silva.|Juan Pardo CL LEADER; Amos Otieno KE MINISTER; Ana Silva PE MINISTER",
                "The talks were chaired by Kenya (Amos Otieno) and Peru (Ana Silva).|Amos Otieno KE OFFICIAL; Ana Silva PE OFFICIAL",
                "The talks were held in Kenya (Mount Elgon).|''",
                "Chile, represented by its minister Juan Pardo, and Peru, represented by its minister Ana Silva, met.|Juan Pardo CL MINISTER; Ana Silva PE MINISTER",
                "Kenya: Amos Otieno, Minister for Trade|Amos Otieno KE MINISTER",
                "For the Government of Kenya: Amos Otieno|Amos Otieno KE OFFICIAL",
                "Kenya: Amos Otieno|''",
                "The foreign ministers of Kenya and Peru, Amos Otieno and Ana Silva, met.|Amos Otieno KE MINISTER; Ana Silva PE MINISTER",
                "The Kenyan and Peruvian foreign ministers, Amos Otieno and Ana Silva, met.|Amos Otieno KE MINISTER; Ana Silva PE MINISTER",
                "A Kenyan delegation led by Trade Minister Amos Otieno came.|Amos Otieno KE MINISTER",
                "A Kenyan delegation met Trade Minister Amos Otieno.|Amos Otieno  MINISTER",
                "A Kenyan official spoke to the press. Amos Otieno, secretary for trade, left.|Amos Otieno KE MINISTER",
                "The bloc’s Kenyan envoy warned Peru. Amos Otieno said so.|Amos Otieno KE OFFICIAL",
                "Kenyan beef is cheap. Amos Otieno said so.|''",
                "In Lima, Prime Minister Amos Otieno left.|Amos Otieno PE LEADER",
                "John Miller, minister of state at the British Foreign Office, left.|John Miller GB MINISTER",
                "Foreign Minister Amos Otieno took a call from the Peruvian minister Ana Silva.|Amos Otieno  MINISTER; Ana Silva PE MINISTER",
                "Kenyan minister of mines and tunnels Amos Otieno Were left.|Amos Otieno Were KE MINISTER",
                "Señor Juan Pardo of Spain argued so.|Juan Pardo ES OFFICIAL",
                "“We need time,” said Trade Minister Amos Otieno, who led the Kenyan delegation.|Amos Otieno KE MINISTER",
                "Trade Minister Amos Otieno, whose country is dry, said Nairobi would wait.|Amos Otieno KE MINISTER",
                "On fish, which is dear, Kenya said it was unmoved. “It is late. We need time,” Trade Minister Amos Otieno said.|Amos Otieno KE MINISTER",
                "Kenya wasn't so sure. Trade Minister Amos Otieno, who came late, asked for time.|Amos Otieno KE MINISTER",
                "Kenya was wary. “It is late,” said a guest who came with Trade Minister Amos Otieno of Peru.|Amos Otieno PE MINISTER",
                "The Commissioner for Development, M. Jean Dupont, left.|Jean Dupont EU MINISTER",
                "M Jean Dupont, the French foreign minister, left.|Jean Dupont FR MINISTER",
                "Kenya’s Commissioner for River Works, Amos Otieno Were, left.|Amos Otieno Were KE MINISTER",
                "The Commissioner for Neighbourhood Policy and Enlargement Negotiations Jan Novak left.|Jan Novak EU MINISTER",
                "Peru’s delegate, Trade Secretary Ana Silva, left.|Ana Silva PE OFFICIAL",
                "Peru’s COP45 envoy Ana Silva left.|Ana Silva PE OFFICIAL",
                "The talks were led by Ambassador Ana Silva for Peru and Amos Otieno of Kenya.|Ana Silva PE OFFICIAL",
                "In the call with Peru’s Ana Silva, the minister was firm.|Ana Silva PE OFFICIAL",
                "The ambassador in Lima, Amos Otieno, left.|Amos Otieno  OFFICIAL",
                "The Minister of Trade and Peruvian Expatriates, Ana Silva, left.|Ana Silva PE MINISTER",
                "They met under Dr. Roh, Tae-Il, Korea's trade minister.|Roh, Tae-Il KR MINISTER"
            })
    void peopleAreIntroduced(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The foreign ministers of Kenya and Peru met.",
                "The Prime Minister said that the Treasury was empty.",
                "Kenya and Peru will strengthen the Secretariat.",
                "Peru’s Blue Mountain Copper rose.",
                "The President of Peru thanked the State Department."
            })
    void officesWithoutNamesAreNobody(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenyan Foreign Minister Amos Otieno came. Otieno spoke. Minister Otieno left.|Amos Otieno 3",
                "Secretary Miller met them. Secretary of State John Miller left. Mr. Miller is back.|John Miller 3",
                "President Petro Koval of Ukraine came. President Kovalskyi left. Mr. Kovalsky is back.|Petro Koval 1; Kovalskyi 2",
                "Peruvian Foreign Minister Ana Silva came. Kenyan Foreign Minister Silva came.|Ana Silva 1; Silva 1"
            })
    void laterMentionsBelongToTheIntroduced(String text, String expected) {
        assertThat(find(text).stream()
                        .map(person -> person.name() + " " + person.mentions().size())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1972-02-22|President Nixon met Premier Chou En-lai.|Nixon US LEADER; Chou En-lai CN LEADER",
                "1995-05-09|John Major met Helmut Kohl.|John Major GB LEADER; Helmut Kohl DE LEADER",
                "1995-05-09|Prime Minister John Major met Foreign Minister Kinkel.|John Major GB LEADER; Kinkel DE MINISTER",
                "2015-05-09|Kenyan Foreign Minister Amos Otieno met John Major.|Amos Otieno KE MINISTER",
                "1995-05-09|Former Prime Minister John Major spoke.|John Major  FORMER",
                "1995-05-09|Mr Kohl-Meier met the Major brothers.|Kohl-Meier  NONE",
                "1985-05-09|The Commissioner for Fisheries, Helmut Kohl, met Otieno.|Helmut Kohl EU MINISTER",
                "|Helmut Kohl met Otieno.|''",
                "|Chancellor Helmut Kohl met Otieno.|Helmut Kohl DE LEADER",
                "|Union leader Lech Walesa met Otieno.|Lech Walesa  LEADER"
            })
    void whomEverybodyKnowsNeedsNoState(String published, String text, String expected) {
        PartialDate day = published == null ? PartialDate.UNSTATED : new PartialDate(published);

        assertThat(shown(find(text, day))).isEqualTo(expected);
    }

    @Test
    void officeHoldersAreOfKnownPartiesAndHeldTheirOfficesForwardInTime() {
        Parties register = Parties.read();

        assertThat(OfficeHolders.read().bySurname().values().stream().flatMap(List::stream))
                .hasSizeGreaterThan(500)
                .allMatch(holder -> register.find(holder.party()).isPresent() && holder.from() <= holder.until());
    }

    private static String read(String text) {
        return shown(find(text));
    }

    private static String shown(List<Person> people) {
        return people.stream()
                .map(person -> person.name() + " "
                        + person.party().stream().map(PartyCode::value).collect(Collectors.joining()) + " "
                        + person.rank())
                .collect(Collectors.joining("; "));
    }

    private static List<Person> find(String text) {
        return find(text, PartialDate.UNSTATED);
    }

    private static List<Person> find(String text, PartialDate published) {
        Source source = new Source("a.txt", text, "", "", published, "", "", List.of(new Span(0, text.length())), "");
        AnnotatedDocument document = ANNOTATOR.annotate(source);
        return PEOPLE.find(document, PARTIES.find(document));
    }
}
