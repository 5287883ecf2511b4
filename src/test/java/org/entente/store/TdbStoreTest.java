package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TdbStoreTest extends StoreTest {
    @TempDir
    private Path folder;

    @Override
    Store open() {
        return Store.at(folder.resolve("tdb"));
    }

    @Test
    void theContentIsThereWhenItIsOpenedAgain() {
        String version;
        try (Store store = open()) {
            store.load(Seeds.published());
            version = store.version();
        }
        try (Store store = open()) {
            assertThat(store.version()).isEqualTo(version);
        }
    }

    @Test
    void filesThatAKillLeftHalfMadeAreMadeAnew() throws IOException {
        Path tdb = folder.resolve("tdb");
        open().close();
        Files.writeString(tdb.resolve("being-created"), "");
        Files.write(tdb.resolve("Data-0001").resolve("SPO.bpt"), new byte[0]);
        Files.write(tdb.resolve("Data-0001").resolve("SPO.idn"), new byte[0]);
        try (Store store = open()) {
            store.load(Seeds.published());
            assertThat(store.version()).isEqualTo(ContentHash.of(Seeds.published()));
        }
        assertThat(tdb.resolve("being-created")).doesNotExist();
    }

    @Test
    void damagedFilesOfAStoreThatWasWholeAreLeftAlone() throws IOException {
        Path files = folder.resolve("tdb").resolve("Data-0001");
        open().close();
        Files.write(files.resolve("SPO.bpt"), new byte[0]);
        Files.write(files.resolve("SPO.idn"), new byte[0]);
        assertThatThrownBy(this::open).isInstanceOf(StoreException.class);
        assertThat(files.resolve("SPO.dat")).exists();
    }

    @Test
    void aFolderThatCannotBeUsedIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Store.at(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file.toString());
    }
}
