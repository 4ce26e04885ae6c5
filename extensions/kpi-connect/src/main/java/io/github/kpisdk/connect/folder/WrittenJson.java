package io.github.kpisdk.connect.folder;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/** A JSON file that a person wrote; everything that is wrong with it is named by its place. */
final class WrittenJson {
    private final String name;
    private final List<Fault> faults = new ArrayList<>();

    private WrittenJson(String name) {
        this.name = name;
    }

    /**
     * What a reader makes of the one object in a file; empty if there is no such file.
     *
     * @param fields that the object may have
     * @throws FaultyFile if anything is wrong with it
     * @throws IOException naming the file, if it cannot be read to its end
     */
    static <T> Optional<T> read(
            InputFolder folder, String name, List<String> fields, Function<JsonPart, T> reader)
            throws IOException {
        try {
            Optional<InputStream> in = folder.open(name);
            if (in.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream bytes = in.get()) {
                return Optional.of(
                        new WrittenJson(name).judge(SystemFile.text(bytes), fields, reader));
            }
        } catch (FlatJson.NotFlatJson e) {
            throw new FaultyFile(List.of(Fault.ofFile(name, e.getMessage())));
        } catch (FaultyFile e) {
            throw e;
        } catch (IOException e) {
            throw FileIntake.failure(name, e);
        }
    }

    private <T> T judge(String text, List<String> fields, Function<JsonPart, T> reader)
            throws IOException {
        try {
            new StrictWalk(this::fault).walk(text);
            refuseFaults();
            T read =
                    reader.apply(
                            JsonPart.of(StrictJson.MAPPER.readTree(text), "", this::fault, fields));
            refuseFaults();
            return read;
        } catch (JacksonException e) {
            throw FlatJson.notJson(e);
        }
    }

    private void fault(String place, String problem) {
        faults.add(Fault.ofFile(name, place.isEmpty() ? problem : place + ": " + problem));
    }

    private void refuseFaults() throws FaultyFile {
        if (!faults.isEmpty()) {
            throw new FaultyFile(faults);
        }
    }
}
