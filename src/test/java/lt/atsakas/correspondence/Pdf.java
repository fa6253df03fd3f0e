package lt.atsakas.correspondence;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads what is printed in a PDF. */
public final class Pdf {

    private Pdf() {}

    /** The signs that lie on the paper, without blanks; what runs over the edge is not among them. */
    static String textWithin(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder printed = new StringBuilder();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition sign) {
                    if (sign.getXDirAdj() + sign.getWidthDirAdj() <= sign.getPageWidth()) {
                        printed.append(sign.getUnicode());
                    }
                }
            }.getText(document);
            return printed.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its words, blanks and line ends as one blank. */
    public static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
