package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import lt.atsakas.correspondence.seal.OwnSeal;
import lt.atsakas.correspondence.seal.SealCheck;
import lt.atsakas.shared.Vilnius;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintedSealTests {

    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), Vilnius.ZONE);

    @TempDir
    private Path folder;

    @Test
    void aSealedAnswerWithASheetAfterItShowsNoSealThatWouldBeBroken() throws IOException {
        byte[] answer = SamplePaper.pdf();
        byte[] sealed = OwnSeal.of(OwnSeal.usual().in(folder), DAY).put(answer);

        byte[] printed = SurveyPress.together(sealed, answer);

        assertThat(SealCheck.sealsOf(sealed)).hasSize(1);
        assertThat(SealCheck.sealsOf(printed)).isEmpty();
        assertThat(SamplePaper.text(printed)).contains(SamplePaper.text(sealed).strip());
        try (PDDocument paper = Loader.loadPDF(printed)) {
            assertThat(paper.getDocumentCatalog().getAcroForm(null)).isNull();
            assertThat(paper.getPage(0).getAnnotations()).isEmpty();
        }
    }
}
