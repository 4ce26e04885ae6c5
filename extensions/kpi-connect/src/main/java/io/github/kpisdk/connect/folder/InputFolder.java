package io.github.kpisdk.connect.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the files of a business come from: a directory, or anything else that can open a file by
 * its name, such as a sample inside a jar:
 *
 * <pre>{@code
 * InputFolder sample = name -> Optional.ofNullable(Shop.class.getResourceAsStream("shop/" + name));
 * }</pre>
 */
@FunctionalInterface
public interface InputFolder {

    /**
     * Opens a file such as {@code costs.csv}; empty if there is none. The reader closes it.
     *
     * @throws IOException if there is one that cannot be opened
     */
    Optional<InputStream> open(String name) throws IOException;

    /**
     * Whether each file can be opened more than once and says the same each time.
     *
     * <p>Where it can, a sound folder is read several times faster: the reader looks for no faults
     * at first, and begins again if there is one. Not taken for granted, since a stream that is
     * given out twice would be found empty.
     */
    default boolean isRepeatable() {
        return false;
    }

    /**
     * The files of a directory.
     *
     * @throws NotDirectoryException if it is not one
     */
    static InputFolder of(Path directory) throws NotDirectoryException {
        if (!Files.isDirectory(directory)) {
            throw new NotDirectoryException(directory.toString());
        }
        return new Directory(directory);
    }
}
