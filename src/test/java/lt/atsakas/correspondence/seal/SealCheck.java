package lt.atsakas.correspondence.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** Judges the seal of a PDF by what the file says, without the code that put it. */
public final class SealCheck {

    private final byte[] pdf;
    private final PDSignature seal;

    private SealCheck(byte[] pdf, PDSignature seal) {
        this.pdf = pdf;
        this.seal = seal;
    }

    /** The only seal of the PDF. */
    public static SealCheck of(byte[] pdf) {
        List<PDSignature> all = sealsOf(pdf);
        if (all.size() != 1) {
            throw new AssertionError("not one seal but " + all.size());
        }
        return new SealCheck(pdf, all.get(0));
    }

    public static List<PDSignature> sealsOf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getSignatureDictionaries();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the seal covers every byte of the file but itself, and is of the certificate that it brings. */
    public boolean holds() {
        return coversAll() && isSignedBy(certificate());
    }

    boolean coversAll() {
        int[] range = seal.getByteRange();
        boolean gapIsTheSeal = pdf[range[1]] == '<' && pdf[range[2] - 1] == '>';
        return range[0] == 0 && gapIsTheSeal && range[2] + range[3] == pdf.length;
    }

    boolean isSignedBy(X509Certificate certificate) {
        try {
            return signer().verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException | OperatorCreationException e) {
            return false;
        }
    }

    /** The certificate that the seal brings, if its hash is the one that was signed. */
    public X509Certificate certificate() {
        try {
            X509CertificateHolder brought = cms().getCertificates().getMatches(null).stream()
                    .filter(one -> signer().getSID().match(one))
                    .findFirst()
                    .orElseThrow();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(brought.getEncoded());
            if (!MessageDigest.isEqual(hash, signedHash())) {
                throw new AssertionError("another certificate was signed");
            }
            return new JcaX509CertificateConverter().getCertificate(brought);
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private byte[] signedHash() {
        return SigningCertificateV2.getInstance(signed().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2)
                        .getAttributeValues()[0])
                .getCerts()[0]
                .getCertHash();
    }

    /** Whether the signature itself claims a time, which PAdES leaves to the PDF. */
    boolean claimsTime() {
        return signed().get(CMSAttributes.signingTime) != null;
    }

    /** Whether it is written in the one way that PDF asks for. */
    boolean isDistinguished() {
        try (ASN1InputStream written = new ASN1InputStream(seal.getContents(pdf))) {
            ASN1Primitive structure = written.readObject();
            byte[] again = structure.getEncoded(ASN1Encoding.DER);
            return Arrays.equals(again, Arrays.copyOf(seal.getContents(pdf), again.length));
        } catch (IOException e) {
            return false;
        }
    }

    PDSignature seal() {
        return seal;
    }

    private AttributeTable signed() {
        return signer().getSignedAttributes();
    }

    private SignerInformation signer() {
        return cms().getSignerInfos().iterator().next();
    }

    private CMSSignedData cms() {
        try {
            byte[] signed = seal.getSignedContent(new ByteArrayInputStream(pdf));
            return new CMSSignedData(new CMSProcessableByteArray(signed), seal.getContents(pdf));
        } catch (IOException | CMSException e) {
            throw new AssertionError(e);
        }
    }
}
