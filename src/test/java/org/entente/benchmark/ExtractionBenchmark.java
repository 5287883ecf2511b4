package org.entente.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.entente.document.DocumentReader;
import org.entente.document.Source;
import org.entente.document.UnreadableSourceException;
import org.entente.extraction.Extractor;
import org.entente.language.Annotator;
import org.entente.statement.Parties;
import org.entente.statement.Topics;

/**
 * How fast texts are read, in one thread: sentences per second, the share of the throughput of bare sentence splitting
 * and tagging, and how much longer a character takes in one text of 2 MB than in the small ones. After {@code mvn
 * verify}:
 *
 * <pre>java -cp target/test-classes:target/entente.jar org.entente.benchmark.ExtractionBenchmark FOLDER [ROUNDS]</pre>
 */
final class ExtractionBenchmark {
    private static final int LARGE = 2_000_000;
    private static final int LARGE_ROUNDS = 10;

    private ExtractionBenchmark() {}

    public static void main(String[] args) throws IOException, UnreadableSourceException {
        List<Source> texts = texts(Path.of(args[0]));
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        Annotator annotator = new Annotator();
        Extractor extractor = new Extractor(Parties.read(), Topics.read());
        long sentences = texts.stream()
                .mapToLong(text -> annotator.annotate(text).sentences().size())
                .sum();
        double bare = Double.MAX_VALUE;
        double whole = Double.MAX_VALUE;
        // By turns, so that both meet the same machine; the first rounds warm the compiler up.
        for (int round = 0; round < rounds; round++) {
            bare = Math.min(bare, seconds(texts, annotator::annotate));
            whole = Math.min(whole, seconds(texts, extractor::extract));
        }
        Source large = large(texts);
        double wholeLarge = Double.MAX_VALUE;
        for (int round = 0; round < LARGE_ROUNDS; round++) {
            wholeLarge = Math.min(wholeLarge, seconds(List.of(large), extractor::extract));
        }
        double perCharacter = whole / characters(texts);
        double perCharacterInLarge = wholeLarge / characters(List.of(large));
        System.out.printf("tagging      %,.0f sentences/s%n", sentences / bare);
        System.out.printf("extraction   %,.0f sentences/s%n", sentences / whole);
        System.out.printf("ratio        %.2f of the throughput of tagging%n", bare / whole);
        System.out.printf(
                "linearity    %.2f times as long per character in 2 MB%n", perCharacterInLarge / perCharacter);
    }

    private static List<Source> texts(Path folder) throws IOException, UnreadableSourceException {
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        List<Source> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(new DocumentReader().read(file.getFileName().toString(), Files.readAllBytes(file)));
        }
        return texts;
    }

    private static Source large(List<Source> texts) throws UnreadableSourceException {
        StringBuilder large = new StringBuilder();
        while (large.length() < LARGE) {
            texts.forEach(text -> large.append(text.text()).append("\n\n"));
        }
        return new DocumentReader().read("large.txt", large.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static long characters(List<Source> texts) {
        return texts.stream().mapToLong(text -> text.text().length()).sum();
    }

    private static double seconds(List<Source> texts, Consumer<Source> work) {
        long start = System.nanoTime();
        texts.forEach(work);
        return (System.nanoTime() - start) / 1e9;
    }
}
