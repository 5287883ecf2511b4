package org.entente.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Nu validator, which is on no Maven repository in a version that can be used beside our server, finds no fault with
 * any kind of page. {@code .ci/markup} fetches it and says where it is.
 */
@EnabledIfEnvironmentVariable(named = "ENTENTE_VNU", matches = ".+")
class MarkupTest {

    @Test
    void theNuValidatorFindsNothing(@TempDir Path folder)
            throws IOException, InterruptedException, AddressTakenException {
        List<String> command = new ArrayList<>(
                List.of("java", "-jar", System.getenv("ENTENTE_VNU"), "--errors-only", "--format", "gnu"));
        try (Visitor visitor = Visitor.start()) {
            for (String path : KindsOfPage.paths()) {
                Path file = folder.resolve(path.replaceAll("\\W", "-") + ".html");
                Files.write(file, visitor.get("/" + path, "Accept", "text/html").body());
                command.add(file.toString());
            }
        }
        Process validator =
                new ProcessBuilder(command).redirectErrorStream(true).start();
        String found = new String(validator.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(validator.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(found).isEmpty();
        assertThat(validator.exitValue()).isZero();
    }
}
