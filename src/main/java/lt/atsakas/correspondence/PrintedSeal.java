package lt.atsakas.correspondence;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** The seal of a paper that is printed with something else: it is of one file and would only be shown as broken in another; on paper nobody sees it. */
final class PrintedSeal {

    private PrintedSeal() {}

    static void takeOff(PDDocument paper) throws IOException {
        if (paper.getDocumentCatalog().getAcroForm(null) == null) {
            return;
        }
        paper.getDocumentCatalog().setAcroForm(null);
        for (PDPage page : paper.getPages()) {
            page.setAnnotations(page.getAnnotations(shown -> !(shown instanceof PDAnnotationWidget)));
        }
    }
}
