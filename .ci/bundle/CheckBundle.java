import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.bc.BcPGPPublicKeyRing;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;
import org.w3c.dom.Document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

/** Checks that a bundle has all that Maven Central asks for, and nothing else. */
class CheckBundle {

    static final Map<String, String> CHECKSUMS =
            Map.of(".md5", "MD5", ".sha1", "SHA-1", ".sha256", "SHA-256", ".sha512", "SHA-512");

    static final List<String> POM_SAYS =
            List.of(
                    "name",
                    "description",
                    "url",
                    "licenses/license/name",
                    "licenses/license/url",
                    "developers/developer/name",
                    "scm/connection",
                    "scm/developerConnection",
                    "scm/url");

    static final Map<String, List<String>> JAR_HAS =
            Map.of(
                    ".jar", List.of("module-info.class", "META-INF/LICENSE"),
                    "-sources.jar", List.of("module-info.java", "META-INF/LICENSE"),
                    "-javadoc.jar", List.of("index.html"));

    private final Bundle bundle;
    private final BcPGPPublicKeyRing key;
    private final List<String> problems = new ArrayList<>();

    private CheckBundle(Bundle bundle, BcPGPPublicKeyRing key) {
        this.bundle = bundle;
        this.key = key;
    }

    /**
     * Arguments: the bundle, its version, the file with the public key. Exits with 1 if something
     * is wrong.
     */
    public static void main(String[] args) throws Exception {
        var bundle = Bundle.read(Files.readAllBytes(Path.of(args[0])), args[1]);
        BcPGPPublicKeyRing key;
        try (var in = PGPUtil.getDecoderStream(Files.newInputStream(Path.of(args[2])))) {
            key = new BcPGPPublicKeyRing(in);
        }
        var problems = problems(bundle, key);
        if (problems.isEmpty()) {
            System.out.printf("The bundle is complete: %d files%n", bundle.files().size());
            problems = BiteBundle.unnoticed(bundle, key);
        }
        problems.forEach(System.err::println);
        System.exit(problems.isEmpty() ? 0 : 1);
    }

    static List<String> problems(Bundle bundle, BcPGPPublicKeyRing key) throws Exception {
        var check = new CheckBundle(bundle, key);
        check.checkFiles();
        check.checkPom(Bundle.PARENT, "pom");
        for (String jar : Bundle.JARS) {
            check.checkPom(jar, "jar");
            for (String ending : JAR_HAS.keySet()) {
                check.checkJar(bundle.name(jar, ending), JAR_HAS.get(ending));
            }
        }
        return check.problems;
    }

    private void checkFiles() throws Exception {
        var expected = new TreeSet<String>();
        for (String ending : List.of(".pom", "-cyclonedx.json", "-cyclonedx.xml")) {
            expected.add(bundle.name(Bundle.PARENT, ending));
            Bundle.JARS.forEach(jar -> expected.add(bundle.name(jar, ending)));
        }
        for (String ending : JAR_HAS.keySet()) {
            Bundle.JARS.forEach(jar -> expected.add(bundle.name(jar, ending)));
        }
        for (String name : List.copyOf(expected)) {
            expected.add(name + ".asc");
            CHECKSUMS.keySet().forEach(ending -> expected.add(name + ending));
        }
        for (String name : expected) {
            require(bundle.has(name), "%s is missing", name);
        }
        for (String name : bundle.files().keySet()) {
            require(expected.contains(name), "%s does not belong here", name);
            String ending = name.substring(name.lastIndexOf('.') + 1);
            byte[] content =
                    bundle.files().get(name.substring(0, name.length() - ending.length() - 1));
            if (content != null && CHECKSUMS.containsKey("." + ending)) {
                checkChecksum(name, CHECKSUMS.get("." + ending), content);
            } else if (content != null && ending.equals("asc")) {
                checkSignature(name, content);
            }
        }
    }

    private void checkChecksum(String name, String algorithm, byte[] content) throws Exception {
        byte[] digest = MessageDigest.getInstance(algorithm).digest(content);
        String actual = HexFormat.of().formatHex(digest);
        String stated = bundle.text(name).strip();
        require(stated.equals(actual), "%s says %s, but the file has %s", name, stated, actual);
    }

    private void checkSignature(String name, byte[] content) {
        try (InputStream in =
                PGPUtil.getDecoderStream(new ByteArrayInputStream(bundle.files().get(name)))) {
            PGPSignature signature =
                    ((PGPSignatureList) new BcPGPObjectFactory(in).nextObject()).get(0);
            signature.init(
                    new BcPGPContentVerifierBuilderProvider(),
                    key.getPublicKey(signature.getKeyID()));
            signature.update(content);
            require(signature.verify(), "%s does not sign its file", name);
        } catch (Exception e) {
            problems.add("%s is no signature with our key: %s".formatted(name, e));
        }
    }

    private void checkPom(String artifact, String packaging) throws Exception {
        String name = bundle.name(artifact, ".pom");
        if (!bundle.has(name)) {
            return;
        }
        Document pom = bundle.xml(name);
        for (String element : POM_SAYS) {
            require(!value(pom, element).isEmpty(), "%s has no %s", name, element);
        }
        require(value(pom, "groupId").equals(Bundle.GROUP), "%s has another groupId", name);
        require(value(pom, "artifactId").equals(artifact), "%s has another artifactId", name);
        require(value(pom, "version").equals(bundle.version()), "%s has another version", name);
        String stated = value(pom, "packaging");
        require(
                packaging.equals(stated.isEmpty() ? "jar" : stated),
                "%s has another packaging",
                name);
        require(!bundle.text(name).contains("SNAPSHOT"), "%s names a SNAPSHOT", name);
        require(!bundle.text(name).contains("${"), "%s has a placeholder left", name);
        if (!value(pom, "parent").isEmpty()) {
            requireInBundle(name, value(pom, "parent/artifactId"), value(pom, "parent/version"));
        }
        int dependencies = pom.getDocumentElement().getElementsByTagName("dependency").getLength();
        for (int i = 1; i <= dependencies; i++) {
            String dependency = "dependencies/dependency[%d]/".formatted(i);
            String id = value(pom, dependency + "artifactId");
            String version = value(pom, dependency + "version");
            require(!version.isEmpty(), "%s names no version of %s", name, id);
            if (value(pom, dependency + "groupId").equals(Bundle.GROUP)) {
                requireInBundle(name, id, version);
            }
        }
    }

    private void requireInBundle(String name, String artifact, String version) {
        require(
                bundle.has(Bundle.name(artifact, version, ".pom")),
                "%s needs %s %s, which is not in the bundle",
                name,
                artifact,
                version);
    }

    private void checkJar(String name, List<String> entries) throws IOException {
        if (!bundle.has(name)) {
            return;
        }
        var inside = Bundle.unzip(bundle.files().get(name)).keySet();
        for (String entry : entries) {
            require(inside.contains(entry), "%s has no %s", name, entry);
        }
    }

    private void require(boolean holds, String message, Object... values) {
        if (!holds) {
            problems.add(message.formatted(values));
        }
    }

    private static String value(Document pom, String element) throws XPathExpressionException {
        return XPathFactory.newInstance().newXPath().evaluate("/project/" + element, pom).strip();
    }
}
