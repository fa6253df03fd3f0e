package lt.atsakas.correspondence.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.GregorianCalendar;
import lt.atsakas.shared.Vilnius;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * Adds a seal to a tagged PDF: nothing of the paper is changed, the seal is written after it, in a field that is not seen but tagged, so that
 * the paper stays archivable (PDF/A-2a) and accessible (PDF/UA-1).
 *
 * @param label what a reader that speaks says of the field
 * @param house whose seal it is, where it is put and why
 */
record SealedPdf(String label, String house, String place, String reason) {

    private static final String NAME = "spaudas";

    /** What the signature takes beside the certificates. */
    private static final int ROOM = 2_048;

    byte[] of(byte[] pdf, SealKey key, Instant moment) throws IOException {
        try (PDDocument paper = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(key.weight() + ROOM);
            paper.addSignature(inscription(moment), new CadesSignature(key), options);
            PDSignatureField field = paper.getSignatureFields().get(0);
            field.setPartialName(NAME);
            field.setAlternateFieldName(label);
            tag(paper, field.getWidgets().get(0));
            ByteArrayOutputStream sealed = new ByteArrayOutputStream(pdf.length * 2);
            paper.saveIncremental(sealed);
            return sealed.toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IOException("The certificates of the seal cannot be written", e);
        }
    }

    private PDSignature inscription(Instant moment) {
        PDSignature seal = new PDSignature();
        seal.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        seal.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        seal.setName(house);
        seal.setLocation(place);
        seal.setReason(reason);
        seal.setSignDate(GregorianCalendar.from(moment.atZone(Vilnius.ZONE)));
        return seal;
    }

    private void tag(PDDocument paper, PDAnnotationWidget widget) {
        PDStructureTreeRoot tree = paper.getDocumentCatalog().getStructureTreeRoot();
        PDStructureElement letter = (PDStructureElement) tree.getKids().get(0);
        PDStructureElement form = new PDStructureElement("Form", letter);
        form.setPage(paper.getPage(0));
        form.setAlternateDescription(label);
        PDObjectReference there = new PDObjectReference();
        there.setReferencedObject(widget);
        form.appendKid(there);
        letter.appendKid(form);
        int place = tree.getParentTreeNextKey();
        tree.setParentTreeNextKey(place + 1);
        widget.setStructParent(place);
        COSArray places = tree.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
        places.add(COSInteger.get(place));
        places.add(form);
    }
}
