package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.intake.Submission;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ClientKind;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AtsakasTest
class PrintRunTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private PrintRun printRun;

    @Autowired
    private PaperPost paperPost;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private Postman postman;

    @Autowired
    private Complaints complaints;

    private CaseNumber first;
    private CaseNumber second;

    @BeforeEach
    void twoLettersOnPaper() {
        first = onPaper();
        second = onPaper();
    }

    @Test
    void printsTheListAndThenEachLetterOnASheetOfItsOwn() throws IOException {
        List<PaperLetter> letters = waiting();
        byte[] pdf = printRun.pdf(letters);

        Files.write(Files.createDirectories(Path.of("target/letters")).resolve("print-run.pdf"), pdf);
        try (PDDocument file = Loader.loadPDF(pdf)) {
            assertThat(page(file, 1)).contains("SIUNČIAMŲ LAIŠKŲ SĄRAŠAS").contains(first.value(), second.value());
            assertThat(file.getNumberOfPages() % 2).isZero();
            List<Integer> begins = Stream.iterate(1, number -> number <= file.getNumberOfPages(), number -> number + 1)
                    .filter(number -> page(file, number).contains("GAVOME JŪSŲ KREIPIMĄSI"))
                    .toList();
            assertThat(begins).hasSize(2).allMatch(number -> number % 2 == 1);
            assertThat(page(file, begins.get(0)))
                    .as("no signature alone on another sheet")
                    .contains("(parašas, vardas ir pavardė)");
            assertThat(page(file, begins.get(0)))
                    .contains(letters.get(0).caseNumber().value());
            assertThat(page(file, begins.get(1)))
                    .contains(letters.get(1).caseNumber().value());
        }
    }

    @Test
    void leavesOutWhatWasHandedOverMeanwhile() throws IOException {
        List<PaperLetter> seen = waiting();
        handOver(seen.get(0));

        try (PDDocument file = Loader.loadPDF(printRun.pdf(seen))) {
            assertThat(page(file, 1)).doesNotContain(first.value()).contains(second.value());
        }
        handOver(seen.get(1));
        assertThatThrownBy(() -> printRun.pdf(seen)).isInstanceOf(LetterNotWaiting.class);
    }

    @Test
    void listsWhoeverItGoesToAsTextWhateverTheyAreCalled() throws IOException {
        Submission usual = complaints.submissionOf(null, ReplyBy.POST);
        String naughty = SamplePapers.naughty();
        CaseNumber third = onPaper(
                complaints.file(Complaints.with(usual, new Client(ClientKind.PERSON, naughty, null, null, naughty))));

        try (PDDocument file = Loader.loadPDF(printRun.pdf(waiting(third)))) {
            assertThat(page(file, 1).replaceAll("\\s", ""))
                    .contains(third.value(), "<script>zymeke()</script></textarea>")
                    .doesNotContain("899991");
        }
    }

    @Test
    void keepsTheNumberOfThePostAsPeopleWriteIt() {
        assertThat(posted("rr 123 456 789 lt").tracking()).isEqualTo("RR123456789LT");
        assertThat(posted(" ").tracking()).isNull();
        assertThat(new Handing(Handing.Way.GIVEN, TODAY, "RR123456789LT").tracking())
                .isNull();
        for (String unreadable : List.of("abc", "<script>", "ąčęė1234", "1".repeat(41))) {
            assertThatThrownBy(() -> posted(unreadable)).as(unreadable).isInstanceOf(TrackingUnreadable.class);
        }
    }

    private static Handing posted(String tracking) {
        return new Handing(Handing.Way.POSTED, TODAY, tracking);
    }

    private void handOver(PaperLetter letter) {
        paperPost.confirmHandedOver(
                letter.caseNumber(),
                letter.id(),
                new Handing(Handing.Way.GIVEN, TODAY),
                Actor.employee(new EmployeeId("registrar")));
    }

    private List<PaperLetter> waiting() {
        return waiting(first, second);
    }

    private List<PaperLetter> waiting(CaseNumber... numbers) {
        return paperPost.lettersOnPaper().stream()
                .filter(letter -> Set.of(numbers).contains(letter.caseNumber()))
                .toList();
    }

    private CaseNumber onPaper() {
        return onPaper(complaints.file());
    }

    private CaseNumber onPaper(FiledComplaint filed) {
        CaseNumber number = filed.caseNumber();
        postOffice.sendOnPaper(number, PostOffice.ACKNOWLEDGEMENT);
        postman.round();
        return number;
    }

    private static String page(PDDocument file, int number) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
