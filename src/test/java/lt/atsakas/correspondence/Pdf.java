package lt.atsakas.correspondence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
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

    /** The signs that stand outside the margins that letters keep: 30 mm on the left, 15 mm on the right, 10 mm above and below. */
    static String signsOutsideMargins(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder outside = new StringBuilder();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition sign) {
                    float right = sign.getXDirAdj() + sign.getWidthDirAdj();
                    boolean within = sign.getXDirAdj() >= 84
                            && right <= sign.getPageWidth() - 42
                            && sign.getYDirAdj() >= 28
                            && sign.getYDirAdj() <= sign.getPageHeight() - 28;
                    if (!within && !sign.getUnicode().isBlank()) {
                        outside.append(sign.getUnicode());
                    }
                }
            }.getText(document);
            return outside.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of its fonts; of one that is not inside the file the name says so. */
    static Set<String> fonts(byte[] pdf) {
        Set<String> names = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    names.add(font.isEmbedded() ? font.getName() : "missing " + name.getName());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** The languages that the letter and its parts say they are in. */
    static Set<String> languages(byte[] pdf) {
        Set<String> languages = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            languages.add(document.getDocumentCatalog().getLanguage());
            collect(document.getDocumentCatalog().getStructureTreeRoot().getKids(), languages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return languages;
    }

    private static void collect(List<Object> parts, Set<String> languages) {
        for (Object part : parts) {
            if (part instanceof PDStructureElement element) {
                Optional.ofNullable(element.getLanguage()).ifPresent(languages::add);
                collect(element.getKids(), languages);
            }
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
