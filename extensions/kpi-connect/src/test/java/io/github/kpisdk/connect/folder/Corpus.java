package io.github.kpisdk.connect.folder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Malformed folders as text. An entry changes the sample and says which faults are found:
 *
 * <pre>
 * == title
 * -- costs.csv             the lines of a file, until the next mark
 * -- costs.csv rows        the same, after the header of the sample
 * -- costs.csv absent      no such file
 * => costs.csv:2: ...      a fault
 * </pre>
 *
 * <p>Of the escapes, {@code \xff} is a byte and {@code \\u0000} a character; at the end of a line
 * {@code \} joins it to the next. Faults know the same escapes.
 */
final class Corpus {
    private static final Path HOME = Path.of("src/test/resources/io/github/kpisdk/connect/faults");

    private Corpus() {}

    record Entry(String title, Sample folder, List<String> faults) {}

    static List<Entry> entries(String file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String text : Files.readString(HOME.resolve(file)).split("(?m)^== ")) {
            if (!text.isEmpty()) {
                entries.add(entry(text));
            }
        }
        return entries;
    }

    private static Entry entry(String text) {
        Sample folder = new Sample();
        List<String> faults = new ArrayList<>();
        for (String part : text.substring(text.indexOf('\n') + 1).split("(?m)^(?=-- |=> )")) {
            if (part.startsWith("=> ")) {
                faults.add(new String(bytes(part.substring(3).strip()), StandardCharsets.UTF_8));
            } else if (part.startsWith("-- ")) {
                change(folder, part);
            }
        }
        return new Entry(text.lines().findFirst().orElseThrow(), folder, faults);
    }

    private static void change(Sample folder, String part) {
        String[] words = part.lines().findFirst().orElseThrow().split(" ");
        String body = part.substring(part.indexOf('\n') + 1);
        String how = words.length == 3 ? words[2] : "";
        switch (how) {
            case "absent" -> folder.without(words[1]);
            case "rows" -> folder.with(words[1], bytes(folder.header(words[1]) + "\n" + body));
            default -> folder.with(words[1], bytes(body));
        }
    }

    private static byte[] bytes(String escaped) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < escaped.length(); ) {
            int next = escaped.codePointAt(i);
            i += Character.charCount(next);
            if (next != '\\') {
                out.writeBytes(Character.toString(next).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            char kind = escaped.charAt(i++);
            switch (kind) {
                case 'x' -> out.write(Integer.parseInt(escaped.substring(i, i += 2), 16));
                case 'u' -> {
                    String code = escaped.substring(i, i += 4);
                    out.writeBytes(
                            Character.toString(Integer.parseInt(code, 16))
                                    .getBytes(StandardCharsets.UTF_8));
                }
                case 'r' -> out.write('\r');
                case 't' -> out.write('\t');
                case 'v' -> out.write(0x0b);
                case 'f' -> out.write('\f');
                case '\n' -> {}
                default -> out.write(kind);
            }
        }
        return out.toByteArray();
    }
}
