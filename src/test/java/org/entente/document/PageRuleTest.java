package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageRuleTest {

    static List<PageRule> furniture() {
        return new Furniture().rules();
    }

    static List<PageRule> masthead() {
        return new MastheadReader().rules();
    }

    static Stream<PageRule> all() {
        return Stream.concat(furniture().stream(), masthead().stream());
    }

    @ParameterizedTest
    @MethodSource("all")
    void findsItsExample(PageRule rule) {
        assertThat(finds(rule, rule.example())).as(rule.example()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("all")
    void leavesItsCounterExampleAlone(PageRule rule) {
        assertThat(rule.counterExample()).isNotBlank();
        assertThat(finds(rule, rule.counterExample())).as(rule.counterExample()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("furniture")
    void takesNoCounterExampleOfAnyRuleForFurniture(PageRule rule) {
        assertThat(new Furniture().in(Line.of(rule.counterExample()))).isEmpty();
    }

    private static boolean finds(PageRule rule, String line) {
        return rule.finds(rule.pattern().matcher(line));
    }
}
