package io.github.kpisdk.connect.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The files of a directory; they can be opened again unless one is a pipe or the like. */
record Directory(Path path) implements InputFolder {

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        try {
            return Optional.of(Files.newInputStream(path.resolve(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isRepeatable() {
        return Arrays.stream(InputFile.values())
                .map(file -> path.resolve(file.file()))
                .allMatch(file -> Files.isRegularFile(file) || Files.notExists(file));
    }
}
