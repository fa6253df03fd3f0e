package lt.atsakas.correspondence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import lt.atsakas.correspondence.wording.FilledIn;
import lt.atsakas.correspondence.wording.LetterText;
import lt.atsakas.correspondence.wording.LetterTexts;
import lt.atsakas.correspondence.wording.Written;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.HouseWords;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.springframework.stereotype.Component;

/**
 * Prints after an answer on paper a sheet that asks how the client was served. The answer itself, and the file that is kept of it, stay as they were
 * signed: the sheet is one of its own also where both sides are printed.
 */
@Component
class SurveyPress {

    private final CaseRegistry registry;
    private final LetterTexts texts;
    private final LetterTemplates templates;
    private final Typesetter typesetter;
    private final PublicAddress pages;
    private final HouseWords words;

    SurveyPress(
            CaseRegistry registry,
            LetterTexts texts,
            LetterTemplates templates,
            Typesetter typesetter,
            PublicAddress pages,
            HouseWords words) {
        this.registry = registry;
        this.texts = texts;
        this.templates = templates;
        this.typesetter = typesetter;
        this.pages = pages;
        this.words = words;
    }

    /** The pages of the letter, and the sheet if one goes with it. */
    byte[] with(OutgoingLetter letter, byte[] paper) {
        String sheet = letter.secret();
        return sheet == null || !letter.occasion().equals(PostOffice.ANSWER)
                ? paper
                : together(paper, pdf(registry.facts(letter.caseNumber()), SurveySheet.read(sheet)));
    }

    byte[] pdf(CaseFacts facts, SurveySheet sheet) {
        FilledIn values = new FilledIn()
                .with("byla", facts.number().value())
                .with("apklausos puslapis", pages.page("/survey"))
                .with("galioja iki", sheet.lastDay().toString());
        Written text = texts.choose(LetterText.SURVEY_SHEET, facts.language()).mail(values);
        Locale language = text.used().language();
        return typesetter.set(templates.page(
                "survey/letter",
                Map.of(
                        "title", text.subject(),
                        "language", language.toLanguageTag(),
                        "blocks", TextBlock.of(text.body()),
                        "code", sheet.code(),
                        "label", words.in(language, "survey.client.code"),
                        "picture", QrImage.of(pages.page("/survey/") + sheet.code()),
                        "alt", words.in(language, "survey.client.picture"))));
    }

    /** Both in one file, the sheet on one of its own, and without the seal of the paper. */
    static byte[] together(byte[] paper, byte[] sheet) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument all = Loader.loadPDF(paper);
                PDDocument last = Loader.loadPDF(sheet)) {
            PrintedSeal.takeOff(all);
            if (all.getNumberOfPages() % 2 == 1) {
                all.addPage(new PDPage(PDRectangle.A4));
            }
            new PDFMergerUtility().appendDocument(all, last);
            all.save(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
