package io.github.kpisdk.connect.file;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Indented JSON with line feeds on every machine. */
public final class IndentedJson {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final DefaultIndenter LINE_FEED = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER =
            MAPPER.writer()
                    .with(
                            new DefaultPrettyPrinter(
                                            PrettyPrinter.DEFAULT_SEPARATORS
                                                    .withObjectNameValueSpacing(
                                                            Separators.Spacing.AFTER))
                                    .withObjectIndenter(LINE_FEED)
                                    .withArrayIndenter(LINE_FEED));

    private IndentedJson() {}

    /** Writes piece by piece; the caller adds the last line feed. */
    public static JsonGenerator generator(OutputStream out) {
        return WRITER.createGenerator(out);
    }

    /** An object without fields. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The text of a file, with a last line feed. */
    public static String text(JsonNode node) {
        return WRITER.writeValueAsString(node) + "\n";
    }
}
