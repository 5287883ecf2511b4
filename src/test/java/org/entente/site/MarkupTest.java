package org.entente.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Nu validator, which is on no Maven repository in a version that can be used beside our server, finds no fault with
 * any kind of page. The environment says where it is, in {@code ENTENTE_VNU}; {@code .ci/run} fetches it.
 */
class MarkupTest {
    private static final String SKIPPED = "the check of the pages' HTML is skipped: ENTENTE_VNU does not say where the "
            + "Nu validator is (the file vnu.jar of the npm package vnu-jar)";

    @Test
    void theNuValidatorFindsNothing(@TempDir Path folder)
            throws IOException, InterruptedException, AddressTakenException {
        String validator = Objects.requireNonNullElse(System.getenv("ENTENTE_VNU"), "");
        if (validator.isEmpty()) {
            System.err.println(SKIPPED);
        }
        assumeFalse(validator.isEmpty(), SKIPPED);
        List<String> command = new ArrayList<>(List.of("java", "-jar", validator, "--errors-only", "--format", "gnu"));
        try (Visitor visitor = Visitor.start()) {
            for (String path : KindsOfPage.paths()) {
                Path file = folder.resolve(path.replaceAll("\\W", "-") + ".html");
                Files.write(file, visitor.get("/" + path, "Accept", "text/html").body());
                command.add(file.toString());
            }
        }
        Process validation =
                new ProcessBuilder(command).redirectErrorStream(true).start();
        String found = new String(validation.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(validation.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(found).isEmpty();
        assertThat(validation.exitValue()).isZero();
    }
}
