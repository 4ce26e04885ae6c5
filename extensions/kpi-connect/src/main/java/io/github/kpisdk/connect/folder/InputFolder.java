package io.github.kpisdk.connect.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
     * The files of a directory.
     *
     * @throws NotDirectoryException if it is not one
     */
    static InputFolder of(Path directory) throws NotDirectoryException {
        if (!Files.isDirectory(directory)) {
            throw new NotDirectoryException(directory.toString());
        }
        return name -> {
            try {
                return Optional.of(Files.newInputStream(directory.resolve(name)));
            } catch (NoSuchFileException e) {
                return Optional.empty();
            }
        };
    }
}
