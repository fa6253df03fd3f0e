package lt.atsakas.correspondence.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import lt.atsakas.correspondence.Seal;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A seal made up by a test: a key, and a certificate that vouches for itself. */
public record OwnSeal(KeyPair keys, X509Certificate certificate) {

    static final String PASSWORD = "labai-slapta-9317";

    /** How the certificate is made; {@code uses} as in {@link KeyUsage}. */
    record Made(String algorithm, int size, String signature, Instant from, Instant until, int uses) {

        static Made usual() {
            return rsa(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2028-01-01T00:00:00Z"));
        }

        static Made rsa(Instant from, Instant until) {
            return new Made("RSA", 2048, "SHA256withRSA", from, until, KeyUsage.nonRepudiation);
        }

        static Made elliptic() {
            Made usual = usual();
            return new Made("EC", 256, "SHA256withECDSA", usual.from(), usual.until(), KeyUsage.digitalSignature);
        }
    }

    /** One that is valid for years on both sides of the tests' day. */
    public static OwnSeal usual() {
        return of(Made.usual());
    }

    static OwnSeal of(Made made) {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance(made.algorithm());
            keys.initialize(made.size());
            KeyPair pair = keys.generateKeyPair();
            return new OwnSeal(pair, certificate(made, pair));
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate certificate(Made made, KeyPair pair)
            throws GeneralSecurityException, CertIOException, OperatorCreationException {
        X500Name house = new X500Name("CN=Bandymo spaudas, O=Bandymas, C=LT");
        JcaX509v3CertificateBuilder certificate = new JcaX509v3CertificateBuilder(
                house, BigInteger.TWO, Date.from(made.from()), Date.from(made.until()), house, pair.getPublic());
        certificate.addExtension(Extension.keyUsage, true, new KeyUsage(made.uses()));
        return new JcaX509CertificateConverter()
                .getCertificate(
                        certificate.build(new JcaContentSignerBuilder(made.signature()).build(pair.getPrivate())));
    }

    /** Lays the seal into the folder as a PKCS#12 file under the usual password. */
    public Path in(Path folder) {
        return in(folder, PASSWORD, "spaudas");
    }

    Path in(Path folder, String password, String... aliases) {
        Path file = folder.resolve("spaudas.p12");
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (String alias : aliases) {
                store.setKeyEntry(alias, keys.getPrivate(), password.toCharArray(), new Certificate[] {certificate});
            }
            try (OutputStream there = Files.newOutputStream(file)) {
                store.store(there, password.toCharArray());
            }
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
        return file;
    }

    /** The seal of a house that has set this file up. */
    public static Seal of(Path file, Clock clock) {
        SealSettings settings = new SealSettings(file, PASSWORD, null, Duration.ofDays(30));
        SealedPdf sealed = new SealedPdf(
                "Elektroninis spaudas",
                "SĮ „Vilniaus miesto būstas“",
                "Švitrigailos g. 7, Vilnius",
                "Rašto kilmei patvirtinti");
        return new KeystoreSeal(new Keystore(settings), sealed, clock);
    }
}
