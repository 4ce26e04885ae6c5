import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.bcpg.SymmetricKeyAlgorithmTags;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.operator.bc.BcPBESecretKeyEncryptorBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Date;

/** An OpenPGP key for one trial of a release. */
class ThrowAwayKey {

    private static final int RSA = PublicKeyAlgorithmTags.RSA_GENERAL;

    /**
     * Prints the secret key, protected by the passphrase in MAVEN_GPG_PASSPHRASE, and writes the
     * public key to the file named by the argument.
     */
    public static void main(String[] args) throws Exception {
        var key = make(System.getenv("MAVEN_GPG_PASSPHRASE"));
        write(key.generateSecretKeyRing().getEncoded(), System.out);
        try (var out = Files.newOutputStream(Path.of(args[0]))) {
            write(key.generatePublicKeyRing().getEncoded(), out);
        }
    }

    static PGPKeyRingGenerator make(String passphrase) throws PGPException {
        var rsa = new RSAKeyPairGenerator();
        var exponent = BigInteger.valueOf(65537);
        rsa.init(new RSAKeyGenerationParameters(exponent, new SecureRandom(), 3072, 100));
        var pair =
                new BcPGPKeyPair(PublicKeyPacket.VERSION_4, RSA, rsa.generateKeyPair(), new Date());
        var digests = new BcPGPDigestCalculatorProvider();
        return new PGPKeyRingGenerator(
                PGPSignature.POSITIVE_CERTIFICATION,
                pair,
                "Throw-away key <nobody@example.invalid>",
                digests.get(HashAlgorithmTags.SHA1),
                null,
                null,
                new BcPGPContentSignerBuilder(RSA, HashAlgorithmTags.SHA256),
                new BcPBESecretKeyEncryptorBuilder(
                                SymmetricKeyAlgorithmTags.AES_256,
                                digests.get(HashAlgorithmTags.SHA256))
                        .build(passphrase.toCharArray()));
    }

    private static void write(byte[] key, OutputStream out) throws IOException {
        try (var armored = ArmoredOutputStream.builder().build(out)) {
            armored.write(key);
        }
        out.flush();
    }
}
