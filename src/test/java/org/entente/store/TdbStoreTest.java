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
    void aFolderThatCannotBeUsedIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Store.at(file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file.toString());
    }
}
