import org.w3c.dom.Document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

/** The files of a bundle by their names, and where Maven Central wants them. */
record Bundle(String version, Map<String, byte[]> files) {

    static final String GROUP = "io.github.kpisdk";
    static final String PARENT = "kpi-parent";
    static final List<String> JARS = List.of("kpi-core", "kpi-funnel", "kpi-rules", "kpi-connect", "kpi-sql");

    static Bundle read(byte[] zip, String version) throws IOException {
        return new Bundle(version, unzip(zip));
    }

    Bundle without(String name) {
        var changed = new TreeMap<>(files);
        changed.remove(name);
        return new Bundle(version, changed);
    }

    Bundle with(String name, byte[] content) {
        var changed = new TreeMap<>(files);
        changed.put(name, content);
        return new Bundle(version, changed);
    }

    Bundle replace(String name, String old, String text) {
        return with(name, text(name).replace(old, text).getBytes(StandardCharsets.UTF_8));
    }

    /** A copy in which that pom has one element more. */
    Bundle append(String pom, String element) {
        return replace(pom, "</project>", element + "</project>");
    }

    boolean has(String name) {
        return files.containsKey(name);
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    Document xml(String name) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(files.get(name)));
    }

    /** The name of a file, such as {@code io/github/kpisdk/kpi-core/1.0/kpi-core-1.0.pom}. */
    String name(String artifact, String ending) {
        return name(artifact, version, ending);
    }

    static String name(String artifact, String version, String ending) {
        return "%s/%s/%s/%s-%s%s"
                .formatted(GROUP.replace('.', '/'), artifact, version, artifact, version, ending);
    }

    static Map<String, byte[]> unzip(byte[] zip) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                if (!e.isDirectory()) {
                    entries.put(e.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }
}
