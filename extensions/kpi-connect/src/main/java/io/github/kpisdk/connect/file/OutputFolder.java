package io.github.kpisdk.connect.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Files written under temporary names and moved to their own when all of them are complete.
 *
 * <p>Closed without {@link #publish}, it leaves nothing behind but the folder itself. Only a
 * failure of one of the moves, which come last, can leave some files new and others old.
 */
public final class OutputFolder implements Closeable {
    private final Path directory;
    private final String mark = "." + UUID.randomUUID() + ".tmp";
    private final Map<Path, Path> drafts = new LinkedHashMap<>();
    private final List<Path> outdated = new ArrayList<>();

    private OutputFolder(Path directory) {
        this.directory = directory;
    }

    /** A folder, made if it is not there. */
    public static OutputFolder at(Path directory) throws IOException {
        return new OutputFolder(Files.createDirectories(directory));
    }

    /** Starts a file; the stream is to be closed before {@link #publish}. */
    public OutputStream create(String name) throws IOException {
        Path file = directory.resolve(name);
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder");
        }
        Path draft = directory.resolve(name + mark);
        OutputStream out =
                Files.newOutputStream(
                        draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        drafts.put(file, draft);
        return out;
    }

    /** Has a file deleted on {@link #publish}, if it is there. */
    public void remove(String name) {
        outdated.add(directory.resolve(name));
    }

    /** Gives every file its name, in the order in which they were started. */
    public void publish() throws IOException {
        for (Map.Entry<Path, Path> file : drafts.entrySet()) {
            move(file.getValue(), file.getKey());
        }
        drafts.clear();
        for (Path file : outdated) {
            Files.deleteIfExists(file);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        for (Path draft : drafts.values()) {
            Files.deleteIfExists(draft);
        }
    }
}
