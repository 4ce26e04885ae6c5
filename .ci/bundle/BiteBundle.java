import org.bouncycastle.openpgp.bc.BcPGPPublicKeyRing;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;

/** Does every kind of harm to a copy of a good bundle, and lists what the check does not notice. */
class BiteBundle {

    private final Bundle good;
    private final BcPGPPublicKeyRing key;
    private final List<String> unnoticed = new ArrayList<>();
    private int harms;

    private BiteBundle(Bundle good, BcPGPPublicKeyRing key) {
        this.good = good;
        this.key = key;
    }

    static List<String> unnoticed(Bundle good, BcPGPPublicKeyRing key) throws Exception {
        var bite = new BiteBundle(good, key);
        bite.harmFiles();
        bite.harmPoms();
        bite.harmJars();
        var strange =
                new BcPGPPublicKeyRing(ThrowAwayKey.make("").generatePublicKeyRing().getEncoded());
        bite.expect("is no signature with our key", CheckBundle.problems(good, strange));
        System.out.printf(
                "The check notices %d of %d kinds of harm%n",
                bite.harms - bite.unnoticed.size(), bite.harms);
        return bite.unnoticed;
    }

    private void harmFiles() throws Exception {
        for (String name : good.files().keySet()) {
            expect(name + " is missing", good.without(name));

            if (name.endsWith(".asc")) {
                // The bytes in the middle are the signature itself.
                byte[] bytes = good.files().get(name).clone();
                int middle = bytes.length / 2;
                bytes[middle] = (byte) (bytes[middle] == 'A' ? 'B' : 'A');
                expect(name, good.with(name, bytes));
            } else if (CheckBundle.CHECKSUMS.keySet().stream().anyMatch(name::endsWith)) {
                byte[] bytes = good.files().get(name).clone();
                bytes[0] = (byte) (bytes[0] == '0' ? '1' : '0');
                expect(name + " says", good.with(name, bytes));
            } else {
                byte[] bytes = good.files().get(name);
                Bundle longer = good.with(name, Arrays.copyOf(bytes, bytes.length + 1));
                if (name.endsWith(".pom")) {
                    longer = good.replace(name, "</project>", "</project>\n");
                }
                expect(name + ".asc does not sign", longer);
                for (String ending : CheckBundle.CHECKSUMS.keySet()) {
                    expect(name + ending + " says", longer);
                }
            }
        }
        String stray = Bundle.name("kpi-examples", good.version(), ".jar");
        expect(stray + " does not belong", good.with(stray, new byte[0]));
    }

    private void harmPoms() throws Exception {
        var artifacts = new ArrayList<>(Bundle.JARS);
        artifacts.add(Bundle.PARENT);
        for (String artifact : artifacts) {
            String pom = good.name(artifact, ".pom");
            for (String element : CheckBundle.POM_SAYS) {
                expect(pom + " has no " + element, remove(pom, element));
            }
            for (String element : List.of("groupId", "artifactId", "version")) {
                expect(pom + " has another " + element, remove(pom, element));
            }
            String packaging = artifact.equals(Bundle.PARENT) ? "jar" : "pom";
            Bundle repacked = good.replace(pom, "<packaging>pom</packaging>", "");
            expect(
                    pom + " has another packaging",
                    repacked.append(pom, "<packaging>" + packaging + "</packaging>"));
            expect(pom + " names a SNAPSHOT", good.append(pom, "<!-- 1-SNAPSHOT -->"));
            expect(pom + " has a placeholder", good.append(pom, "<!-- ${revision} -->"));
            String parent = "<artifactId>nowhere</artifactId><version>1</version>";
            expect(pom + " needs nowhere 1", good.append(pom, "<parent>" + parent + "</parent>"));
        }
        String connect = good.name("kpi-connect", ".pom");
        expect(
                connect + " names no version of kpi-core",
                remove(connect, "dependencies/dependency[artifactId='kpi-core']/version"));
        expect(connect + " needs kpi-core", good.without(good.name("kpi-core", ".pom")));
    }

    private void harmJars() throws Exception {
        for (String artifact : Bundle.JARS) {
            for (String ending : CheckBundle.JAR_HAS.keySet()) {
                String jar = good.name(artifact, ending);
                for (String entry : CheckBundle.JAR_HAS.get(ending)) {
                    Map<String, byte[]> entries = Bundle.unzip(good.files().get(jar));
                    entries.remove(entry);
                    expect(jar + " has no " + entry, good.with(jar, zip(entries)));
                }
            }
        }
    }

    private void expect(String problem, Bundle harmed) throws Exception {
        expect(problem, CheckBundle.problems(harmed, key));
    }

    private void expect(String problem, List<String> problems) {
        harms++;
        if (problems.stream().noneMatch(found -> found.contains(problem))) {
            unnoticed.add("Not noticed: " + problem);
        }
    }

    private Bundle remove(String name, String element) throws Exception {
        Document xml = good.xml(name);
        var node =
                (Node)
                        XPathFactory.newInstance()
                                .newXPath()
                                .evaluate("/project/" + element, xml, XPathConstants.NODE);
        node.getParentNode().removeChild(node);
        var out = new ByteArrayOutputStream();
        TransformerFactory.newInstance()
                .newTransformer()
                .transform(new DOMSource(xml), new StreamResult(out));
        return good.with(name, out.toByteArray());
    }

    private static byte[] zip(Map<String, byte[]> entries) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
