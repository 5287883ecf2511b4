package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsTest {
    @TempDir
    Path folder;

    @Test
    void aFolderStandsForItsTextsAndSaysWhatItPassesOver() throws IOException {
        Path readout = file("b.txt");
        Path page = file("a.HTML");
        Path notes = file("notes.md");
        Files.createDirectory(folder.resolve("deeper.txt"));

        Texts texts = Texts.in(List.of(folder));

        assertThat(texts.files()).containsExactly(page, readout);
        assertThat(texts.passedOver()).containsExactly(notes);
        assertThat(texts.faults()).isEmpty();
    }

    @Test
    void aFileNamedByItselfIsTakenWhateverItsEnding() throws IOException {
        Path notes = file("notes.md");
        assertThat(Texts.in(List.of(notes)).files()).containsExactly(notes);
    }

    @Test
    void aFileNamedTwiceIsReadOnce() throws IOException {
        Path readout = file("b.txt");
        Texts texts = Texts.in(List.of(folder, readout));
        assertThat(texts.files()).containsExactly(readout);
        assertThat(texts.faults()).isEmpty();
    }

    @Test
    void twoTextsOfOneNameAreAFaultThatNamesBoth() throws IOException {
        Path one = file("readout.txt");
        Path other = Files.createDirectory(folder.resolve("other")).resolve("readout.txt");
        Files.writeString(other, "text");

        Texts texts = Texts.in(List.of(one, other));

        assertThat(texts.files()).containsExactly(one);
        assertThat(texts.faults()).containsExactly(other + ": has the same name as " + one + "; rename one of them");
    }

    @Test
    void whatIsNotThereIsAFault() {
        Path missing = folder.resolve("missing");
        assertThat(Texts.in(List.of(missing)).faults()).containsExactly(missing + ": no such file or folder");
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "text");
    }
}
