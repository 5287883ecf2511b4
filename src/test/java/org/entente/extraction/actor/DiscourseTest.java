package org.entente.extraction.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.document.PartialDate;
import org.entente.document.Source;
import org.entente.document.Span;
import org.entente.extraction.meeting.PeopleFinder;
import org.entente.extraction.meeting.Person;
import org.entente.extraction.party.PartyFinder;
import org.entente.extraction.party.PartyMention;
import org.entente.language.AnnotatedDocument;
import org.entente.language.Annotator;
import org.entente.statement.Parties;
import org.entente.statement.PartyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscourseTest {
    private static final Parties REGISTER = Parties.read();
    private static final PartyFinder PARTIES = new PartyFinder(REGISTER);
    private static final PeopleFinder PEOPLE = new PeopleFinder(Parties.read());
    private static final Annotator ANNOTATOR = new Annotator();

    /** The subject asked for stands between brackets; those before it in the text are read first. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PE CL|[Peru] agreed.|PE",
                "PE CL|[The Peruvian side] agreed.|PE",
                "PE CL|[Lima and Santiago de Chile] agreed.|CL PE",
                "PE CL|[The government of Chile] agreed.|CL",
                "PE CL|[Both sides] agreed.|CL PE",
                "PE CL|[The two countries] agreed.|CL PE",
                "PE CL|[We] agree to meet again.|CL PE",
                "PE CL|[The ministers] agreed.|CL PE",
                "PE CL|[Peru] spoke. [It] will help.|PE",
                "PE CL|[Peru and Chile] spoke. [They] will help.|CL PE",
                "PE CL|[Peruvian Foreign Minister Ana Rojas] spoke. [She] will help.|PE",
                "PE CL|Chile’s Foreign Minister Ana Rojas spoke. [Rojas] will help.|CL",
                "PE CL|Chile’s Foreign Minister Ana Rojas spoke. [The Foreign Minister] will help.|CL",
                "PE CL|Chile’s Prime Minister Ana Rojas spoke. [The Prime Minister of Peru] will help.|PE",
                "PE CL|[Peru’s policy towards Brazil] is known.|PE",
                "PE CL|[Other countries] should help.|''",
                "PE CL|[Cooperation between Peru and Brazil] grows.|''",
                "PE CL|[The road] is open.|''",
                "TR KZ KG TJ TM UZ|[The six countries] agreed.|KG KZ TJ TM TR UZ",
                "TR KZ KG TJ TM UZ|[The five countries] agreed.|KG KZ TJ TM UZ",
                "TR KZ KG TJ TM UZ|[The foreign ministers of Central Asian countries] agreed.|KG KZ TJ TM UZ",
                "TR KZ KG TJ TM UZ|[Central Asian countries and Turkey] agreed.|KG KZ TJ TM TR UZ",
                "TR C5|[All parties] agreed.|KG KZ TJ TM TR UZ",
                "DK SE FI NO IS|[The five Nordic ministers] agreed.|DK FI IS NO SE",
                "US ASEAN|[ASEAN] agreed.|ASEAN",
                "US PIF|[The Forum] agreed.|PIF",
                "PE CL BR|[The leaders] spoke. [The leaders of Peru and Chile] left. [The leaders] agreed.|BR CL PE",
                "''|Kenya and Ghana met. [The two sides] agreed.|GH KE",
                "PE CL BR|[Peru] spoke with Brazil. [Both countries] agreed.|BR PE"
            })
    void subjectsBecomeParties(String met, String marked, String expected) {
        assertThat(lastReference(met, marked).actors()).hasToString("[" + expected.replace(" ", ", ") + "]");
    }

    @Test
    void oneSpeakerIsNamed() {
        assertThat(lastReference("PE CL", "[Peruvian Foreign Minister Ana Rojas] spoke. [She] will help.")
                        .speaker())
                .isEqualTo("Ana Rojas");
        assertThat(lastReference("PE CL", "[Both sides] agreed.").speaker()).isEmpty();
    }

    @Test
    void quotedWeMeansTheSpeaker() {
        assertThat(lastReference("PE CL", "[Chile’s Foreign Minister Ana Rojas] spoke. “[We] will help,” she said.")
                        .actors())
                .hasToString("[CL]");
    }

    @Test
    void hisGovernmentIsThatOfTheManNamedBefore() {
        assertThat(lastReference("PE CL KE", "[Kenyan Foreign Minister Amos Otieno] said [his government] would help.")
                        .actors())
                .hasToString("[KE]");
    }

    @Test
    void theyAreTheMinistersOfTheOrganisationThatMet() {
        assertThat(lastReference("NATO", "[Greece and Turkey] waited. [The ministers] met. [They] agreed.")
                        .actors())
                .hasToString("[NATO]");
    }

    private static Reference lastReference(String met, String marked) {
        String text = marked.replaceAll("[\\[\\]]", "");
        Span whole = new Span(0, text.length());
        Source source =
                new Source("invented.txt", text, "", "", PartialDate.UNSTATED, "", "", List.of(whole), "0".repeat(64));
        AnnotatedDocument document = ANNOTATOR.annotate(source);
        List<PartyMention> mentions = PARTIES.find(document);
        List<Person> people = PEOPLE.find(document, mentions);
        List<PartyCode> parties = Arrays.stream(met.toUpperCase(Locale.ROOT).split(" "))
                .filter(code -> !code.isEmpty())
                .map(PartyCode::new)
                .toList();
        Discourse discourse = new Discourse(document, mentions, people, parties, REGISTER, Turns.of(document, people));
        Reference reference = Reference.NOBODY;
        int removed = 0;
        for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', open + 1)) {
            int close = marked.indexOf(']', open);
            Span subject = new Span(open - removed, close - removed - 1);
            reference = discourse.read(sentence(document, subject), subject);
            removed += 2;
        }
        return reference;
    }

    private static int sentence(AnnotatedDocument document, Span span) {
        int index = 0;
        while (!document.sentences().get(index).span().contains(span.start())) {
            index++;
        }
        return index;
    }
}
