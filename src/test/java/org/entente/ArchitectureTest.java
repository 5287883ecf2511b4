package org.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** One way down the corridor: what each room may know. */
class ArchitectureTest {
    private static final String ROOT = "org.entente.";

    /** Each room with the rooms that it may know. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.of(
            "document", Set.of(),
            "language", Set.of("document"),
            "statement", Set.of("document"),
            "extraction", Set.of("document", "language", "statement"),
            "resolution", Set.of("document", "statement"),
            "graph", Set.of("document", "statement", "resolution"),
            "store", Set.of("document", "statement", "resolution", "graph"),
            "site", Set.of("document", "statement", "graph", "store"),
            "cli", Set.of("document", "language", "statement", "extraction", "resolution", "graph", "store", "site"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.entente");

    @Test
    void everyRoomKnowsOnlyTheRoomsThatTheLawGivesIt() {
        TreeSet<String> against = new TreeSet<>();
        CLASSES.stream()
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(d -> d.getTargetClass().getPackageName().startsWith(ROOT))
                .filter(d -> !isAllowed(d))
                .forEach(d -> against.add(d.getDescription()));
        assertThat(against).isEmpty();
    }

    @Test
    void thereIsNoRoomThatTheLawDoesNotName() {
        TreeSet<String> rooms = new TreeSet<>();
        CLASSES.forEach(c -> rooms.add(room(c.getPackageName())));
        assertThat(rooms).isEqualTo(new TreeSet<>(MAY_KNOW.keySet()));
    }

    @Test
    void noPackageIsEnteredInCircles() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theRoomsAboveTheGraphKnowNoRdfLibrary() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + "document..",
                        ROOT + "language..",
                        ROOT + "statement..",
                        ROOT + "extraction..",
                        ROOT + "resolution..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.jena..", "org.eclipse.rdf4j..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrintsOrEndsTheProgram() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    private static boolean isAllowed(Dependency dependency) {
        String from = room(dependency.getOriginClass().getPackageName());
        String to = room(dependency.getTargetClass().getPackageName());
        return from.equals(to) || MAY_KNOW.getOrDefault(from, Set.of()).contains(to);
    }

    private static String room(String packageName) {
        String below = packageName.substring(ROOT.length());
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
