package io.github.kpisdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code .ci/same-bytes}: one machine after another, far apart. */
class SameBytesTest {
    @TempDir Path folder;

    @Test
    void locale_zone_and_charset_change_nothing() throws Exception {
        run("plain", "-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC");
        run(
                "arabic",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.extensions=u-nu-arab",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=windows-1251");
        run(
                "turkish",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=America/St_Johns");

        for (String file :
                List.of(
                        "page.txt",
                        "out/head.html",
                        "out/kpis-all.csv",
                        "out/findings.md",
                        "out/report.json")) {
            byte[] plain = Files.readAllBytes(folder.resolve("plain").resolve(file));
            assertThat(plain).isNotEmpty();
            assertThat(folder.resolve("arabic").resolve(file)).hasBinaryContent(plain);
            assertThat(folder.resolve("turkish").resolve(file)).hasBinaryContent(plain);
        }
    }

    private void run(String name, String... machine) throws IOException, InterruptedException {
        Path directory = Files.createDirectory(folder.resolve(name));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(machine));
        command.addAll(
                List.of("-cp", classPath(), Main.class.getName(), "--out", "out", "--lang", "ru"));
        Process process =
                new ProcessBuilder(command)
                        .directory(directory.toFile())
                        .redirectOutput(directory.resolve("page.txt").toFile())
                        .redirectError(directory.resolve("err.txt").toFile())
                        .start();
        assertThat(process.waitFor()).as(Files.readString(directory.resolve("err.txt"))).isZero();
    }

    /** Where the classes of this test's own machine come from, modules included. */
    private static String classPath() {
        String modules = System.getProperty("jdk.module.path", "");
        return modules + File.pathSeparator + System.getProperty("java.class.path");
    }
}
