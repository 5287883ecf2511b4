package org.entente.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.site.page.Explanations;
import org.entente.statement.Extraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description = "Prints a text with the statements found in it, and for each the rule that found it and why.")
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A .txt or .html file.")
    private Path file;

    @Option(names = "--html", description = "Write a page for a browser, complete in itself.")
    private boolean html;

    @Override
    public Integer call() {
        List<Extraction> extractions =
                Reading.ofSome(List.of(file), System.err).resolution().extractions();
        if (html) {
            PrintStream utf8 = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            utf8.print(new Explanations().render(extractions.get(0)));
            utf8.flush();
        } else {
            Explanation.of(extractions.get(0)).print(Ansi.AUTO, System.out);
        }
        return ExitCode.OK;
    }
}
