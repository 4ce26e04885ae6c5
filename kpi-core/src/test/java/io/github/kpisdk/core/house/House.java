package io.github.kpisdk.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the tests of this package look at. They run in the folder of their module; other modules
 * compile some of them among their own tests.
 */
final class House {
    static final ModuleDescriptor MODULE = module();

    /** The begin of the names of all packages. */
    static final String ROOT = MODULE.name() + ".";

    /** All compiled classes of the module. */
    static final JavaClasses CLASSES = new ClassFileImporter().importPath("target/classes");

    private static final Path MAIN = Path.of("src", "main", "java");

    private House() {}

    private static ModuleDescriptor module() {
        try (InputStream in = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            return ModuleDescriptor.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java files that are published. */
    static List<Path> sources() {
        return javaFiles(MAIN);
    }

    /** The Java files below a folder, without what the build wrote. */
    static List<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.toString().contains("target"))
                            .sorted()
                            .toList();
            assertThat(found).as("files in " + folder).isNotEmpty();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
