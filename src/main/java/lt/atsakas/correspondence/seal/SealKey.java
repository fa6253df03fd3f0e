package lt.atsakas.correspondence.seal;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The private key of the seal with its certificate and those that vouch for it; never printed. */
final class SealKey {

    private static final String ANOTHER =
            "Ask whoever issued the seal for a PKCS#12 file with its key and certificates.";
    private static final Map<String, String> ALGORITHMS = Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA");
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private final PrivateKey secret;
    private final String algorithm;
    private final List<X509Certificate> chain;

    private SealKey(PrivateKey secret, String algorithm, List<X509Certificate> chain) {
        this.secret = secret;
        this.algorithm = algorithm;
        this.chain = chain;
    }

    /** The key if it can seal at all, whatever the day. */
    static SealKey of(PrivateKey secret, List<Certificate> certificates)
            throws GeneralSecurityException, KeystoreUnusable {
        String algorithm = ALGORITHMS.get(secret.getAlgorithm());
        if (algorithm == null) {
            throw new KeystoreUnusable("The key of the seal is neither of RSA nor of an elliptic curve.", ANOTHER);
        }
        SealKey key = new SealKey(
                secret,
                algorithm,
                certificates.stream().map(X509Certificate.class::cast).toList());
        key.requireOwnCertificate();
        key.requireUse();
        return key;
    }

    private void requireOwnCertificate() throws GeneralSecurityException, KeystoreUnusable {
        byte[] trial = chain.get(0).getEncoded();
        Signature signing = Signature.getInstance(algorithm);
        signing.initSign(secret);
        signing.update(trial);
        byte[] signed = signing.sign();
        Signature checking = Signature.getInstance(algorithm);
        checking.initVerify(chain.get(0).getPublicKey());
        checking.update(trial);
        if (!checking.verify(signed)) {
            throw new KeystoreUnusable("The certificate of the seal belongs to another key.", ANOTHER);
        }
    }

    private void requireUse() throws KeystoreUnusable {
        boolean[] uses = chain.get(0).getKeyUsage();
        if (uses != null && !uses[DIGITAL_SIGNATURE] && !uses[NON_REPUDIATION]) {
            throw new KeystoreUnusable("The certificate of the seal is not made for signing.", ANOTHER);
        }
    }

    /** Refuses before and after the certificate's days. */
    void requireValidAt(Instant moment) throws KeystoreUnusable {
        if (moment.isAfter(validUntil())) {
            throw new KeystoreUnusable("The certificate of the seal ended on " + validUntil(), ANOTHER);
        }
        Instant begins = chain.get(0).getNotBefore().toInstant();
        if (moment.isBefore(begins)) {
            throw new KeystoreUnusable("The certificate of the seal begins on " + begins, ANOTHER);
        }
    }

    Instant validUntil() {
        return chain.get(0).getNotAfter().toInstant();
    }

    PrivateKey secret() {
        return secret;
    }

    String algorithm() {
        return algorithm;
    }

    X509Certificate certificate() {
        return chain.get(0);
    }

    List<X509Certificate> chain() {
        return chain;
    }

    /** How many bytes its certificates take. */
    int weight() throws CertificateEncodingException {
        int weight = 0;
        for (X509Certificate one : chain) {
            weight += one.getEncoded().length;
        }
        return weight;
    }
}
