package lt.atsakas.correspondence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.Vilnius;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.springframework.stereotype.Service;

/**
 * Prints letters on paper together: one file, a list of them on top and then each in its order. Every letter begins on a sheet
 * of its own also where both sides are printed, so that no one's letter is on the back of another's.
 */
@Service
public class PrintRun {

    private final OutboxReader reader;
    private final HandDelivery counter;
    private final CaseRegistry registry;
    private final LetterTemplates templates;
    private final Typesetter typesetter;
    private final HouseWords words;
    private final Clock clock;

    PrintRun(
            OutboxReader reader,
            HandDelivery counter,
            CaseRegistry registry,
            LetterTemplates templates,
            Typesetter typesetter,
            HouseWords words,
            Clock clock) {
        this.reader = reader;
        this.counter = counter;
        this.registry = registry;
        this.templates = templates;
        this.typesetter = typesetter;
        this.words = words;
        this.clock = clock;
    }

    /** One line of the list. */
    record Line(int place, PaperLetter letter, String name, String address, int pages) {}

    /** The file; what was handed over meanwhile is not in it. Setting takes long: no connection of the database is held by it. */
    public byte[] pdf(List<PaperLetter> chosen) {
        List<byte[]> papers = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (PaperLetter letter : chosen) {
            reader.find(letter.caseNumber(), letter.id())
                    .filter(found -> found.state() == LetterState.WAITING_FOR_HAND)
                    .ifPresent(found -> {
                        byte[] paper = counter.printout(found);
                        papers.add(paper);
                        lines.add(line(lines.size() + 1, letter, pages(paper)));
                    });
        }
        if (papers.isEmpty()) {
            throw new LetterNotWaiting();
        }
        papers.add(0, list(lines));
        return together(papers);
    }

    private Line line(int place, PaperLetter letter, int pages) {
        if (letter.toBody()) {
            return new Line(place, letter, words.of("correspondence.printRun.body"), "", pages);
        }
        var client = registry.facts(letter.caseNumber()).client();
        String address = client.address();
        return new Line(place, letter, client.name(), address == null ? "" : address, pages);
    }

    private byte[] list(List<Line> lines) {
        return typesetter.set(templates.page(
                "batch/list", Map.of("lines", lines, "day", Vilnius.dayOf(clock.instant()), "count", lines.size())));
    }

    private static int pages(byte[] paper) {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] together(List<byte[]> papers) {
        PDFMergerUtility merger = new PDFMergerUtility();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument all = new PDDocument()) {
            for (byte[] paper : papers) {
                try (PDDocument next = Loader.loadPDF(paper)) {
                    PrintedSeal.takeOff(next);
                    merger.appendDocument(all, next);
                }
                if (all.getNumberOfPages() % 2 == 1) {
                    all.addPage(new PDPage(PDRectangle.A4));
                }
            }
            all.save(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
