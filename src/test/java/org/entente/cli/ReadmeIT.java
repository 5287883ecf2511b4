package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The README's examples are true: in its {@code console} blocks a line that begins with {@code $} is run as it stands,
 * and what it prints is what the README shows. A line of "…" stands for any lines, "…" within a line for any characters.
 */
class ReadmeIT {
    private static final Path README = Path.of("README.md");
    private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
    private static ServedSite site;

    /** The README speaks to the server that its first command starts. */
    @BeforeAll
    static void serve() throws IOException {
        site = ServedSite.start(Path.of(""), "--base", Base.DEFAULT);
    }

    @AfterAll
    static void end() throws IOException {
        site.close();
    }

    @Test
    void theTwoMainCommandsStandInIt() throws IOException {
        assertThat(README).content().contains("\n./entente serve\n", "\nmvn verify\n");
    }

    @TestFactory
    Stream<DynamicTest> everyExamplePrintsWhatItShows() throws IOException {
        List<Example> examples = examples();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(5);
        return examples.stream().map(example -> DynamicTest.dynamicTest(example.command(), () -> run(example)));
    }

    private static void run(Example example) {
        String here = site.address().toString();
        Launched launched = Launched.run(
                Path.of(""),
                Map.of("LC_ALL", "C.UTF-8"),
                List.of("bash", "-c", example.command().replace(Base.DEFAULT, here)));
        assertThat(launched.status()).as(launched.err()).isZero();
        assertThat(launched.out()
                        .replace("\r\n", "\n")
                        .replace(here, Base.DEFAULT)
                        .strip())
                .matches(example.shown());
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(README));
        while (block.find()) {
            for (String part : block.group(1).split("(?m)^\\$ ", -1)) {
                if (!part.isBlank()) {
                    int end = part.indexOf('\n');
                    examples.add(new Example(
                            part.substring(0, end), part.substring(end + 1).strip()));
                }
            }
        }
        return examples;
    }

    private record Example(String command, String output) {

        Pattern shown() {
            String pattern = output.lines()
                    .map(line -> line.equals("…") ? "…" : line + "\n")
                    .collect(Collectors.joining())
                    .strip();
            return Pattern.compile(
                    Stream.of(pattern.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                    Pattern.DOTALL);
        }
    }
}
