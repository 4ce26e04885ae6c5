package io.github.kpisdk.core.golden;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/** Java code that a user might write, shown to the compiler. */
final class Snippet {
    private Snippet() {}

    /**
     * What the compiler says of an expression that stands for a formula; nothing if it is sound.
     */
    static List<String> problemsWith(Path folder, String expression) throws IOException {
        Path file = folder.resolve("Snippet.java");
        Files.writeString(
                file,
                """
                import static io.github.kpisdk.core.catalog.AcquisitionKpis.*;
                import static io.github.kpisdk.core.catalog.Quantities.*;
                import static io.github.kpisdk.core.catalog.ReturnKpis.*;
                import static io.github.kpisdk.core.catalog.SubscriptionKpis.*;
                class Snippet {
                    Object formula = %s;
                }
                """
                        .formatted(expression));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        out,
                        out,
                        "-XDrawDiagnostics",
                        "-proc:none",
                        "--module-path",
                        System.getProperty("jdk.module.path"),
                        "--add-modules",
                        "io.github.kpisdk.core",
                        "-d",
                        folder.toString(),
                        file.toString());
        return said.toString().lines().filter(line -> line.contains("compiler.err")).toList();
    }
}
