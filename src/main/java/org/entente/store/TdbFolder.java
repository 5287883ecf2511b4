package org.entente.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.jena.atlas.lib.FileOps;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/**
 * The files of a TDB2 store, made whole or not at all. TDB2 commits what is loaded in a transaction, but not the
 * empty files it first makes, and it refuses those that a kill left half made; so a mark stands in the folder
 * while they are made, and a start that finds one begins them anew: nothing was loaded yet.
 */
final class TdbFolder {
    private static final String FILES = "Data-0001";
    private static final String MARK = "being-created";

    private TdbFolder() {}

    /**
     * The dataset in this folder, which is created where there is none.
     *
     * @throws IOException if the folder cannot be written, or another program is creating its files
     * @throws DBOpEnvException if another program has the store open, or its files are damaged
     */
    static DatasetGraph connect(Path folder) throws IOException {
        Files.createDirectories(folder);
        boolean whole = Files.exists(folder.resolve(FILES)) && Files.notExists(folder.resolve(MARK));
        return whole ? DatabaseMgr.connectDatasetGraph(folder.toString()) : create(folder);
    }

    private static DatasetGraph create(Path folder) throws IOException {
        Path mark = folder.resolve(MARK);
        try (FileChannel marked = FileChannel.open(mark, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock(marked);
            Path halfMade = folder.resolve(FILES);
            if (Files.exists(halfMade)) {
                FileOps.clearAll(halfMade.toString());
                Files.delete(halfMade);
            }
            DatasetGraph made = DatabaseMgr.connectDatasetGraph(folder.toString());
            Files.delete(mark);
            return made;
        }
    }

    /** Held until the channel is closed. */
    private static void lock(FileChannel marked) throws IOException {
        try {
            FileLock held = marked.tryLock();
            if (held != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            throw new IOException("it is being created", e);
        }
        throw new IOException("another program is creating it");
    }
}
