package org.entente.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.site.page.Diagram.Relation;
import org.entente.site.page.OntologyPage.Term;
import org.junit.jupiter.api.Test;

class DiagramTest {
    private static final Term LETTER = term("Letter");
    private static final Term PERSON = term("Person");
    private static final Term POET = term("Poet", "Person");
    private static final Diagram DIAGRAM = Diagram.of(
            List.of(LETTER, PERSON, POET),
            List.of(
                    new Relation(PERSON, term("knows"), PERSON),
                    new Relation(LETTER, term("from"), PERSON),
                    new Relation(LETTER, term("to"), PERSON)));

    @Test
    void beginsWithTheClassThatNothingLeadsTo() {
        assertThat(DIAGRAM.boxes()).extracting(box -> box.type().name()).containsExactly("Letter", "Person");
    }

    @Test
    void drawsAnArrowForEachProperty() {
        assertThat(DIAGRAM.arrows()).hasSize(3).allMatch(arrow -> arrow.to() < DIAGRAM.height());
    }

    @Test
    void namesTheClassesBelowAClass() {
        assertThat(DIAGRAM.targets())
                .singleElement()
                .satisfies(box -> assertThat(box.kinds()).containsExactly(POET));
    }

    @Test
    void setsNoTwoBoxesOnTopOfEachOther() {
        Diagram.Box first = DIAGRAM.boxes().get(0);
        assertThat(DIAGRAM.boxes().get(1).y()).isGreaterThan(first.y() + first.height());
    }

    @Test
    void findsInTheShapesThatAStatementAttestsAClaim() {
        assertThat(Shapes.read().rules())
                .anySatisfy(rule -> {
                    assertThat(rule.about()).endsWith("#Statement");
                    assertThat(rule.property()).endsWith("#attests");
                    assertThat(rule.value()).endsWith("#Claim");
                })
                .allSatisfy(rule -> assertThat(rule.words()).isNotEmpty());
    }

    private static Term term(String name, String... parents) {
        List<Link> links = List.of(parents).stream()
                .map(parent -> new Link("#" + parent, parent))
                .toList();
        return new Term(
                name, name, "class", name, "", "", links, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
