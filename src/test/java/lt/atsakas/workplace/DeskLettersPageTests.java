package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.LetterState;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Several letters on paper at once. */
@AtsakasTest
class DeskLettersPageTests {

    private static final String PAGE = "/desk/letters";

    @LocalServerPort
    private int port;

    @Autowired
    private Complaints complaints;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private Postman postman;

    @Autowired
    private MovableClock clock;

    private CaseNumber first;
    private CaseNumber second;
    private Visitor registrar;

    @BeforeEach
    void twoLettersOnPaper() {
        clock.reset();
        first = onPaper();
        second = onPaper();
        registrar = Visitor.signedIn(port, "registrar");
    }

    @Test
    void theTickedAreMarkedEachWithItsNumberAndTheOthersStay() {
        CaseNumber third = onPaper();
        send("/handed-over", Map.of(first, "rr 111 111 111 lt", second, ""));

        assertThat(text(PAGE)).contains("Pažymėta laiškų: 2.");
        assertThat(letter(first).state()).isEqualTo(LetterState.SENT);
        assertThat(letter(first).trail().tracking()).isEqualTo("RR111111111LT");
        assertThat(letter(second).state()).isEqualTo(LetterState.SENT);
        assertThat(letter(second).trail().tracking()).isNull();
        assertThat(letter(third).state()).isEqualTo(LetterState.WAITING_FOR_HAND);
        assertThat(text("/cases/" + first.address())).contains("Siuntos numeris RR111111111LT");
    }

    @Test
    void whatStopsOneStopsNoOther() {
        send("/handed-over", Map.of(first, "<ąč>", second, "RR222222222LT"));

        assertThat(text(PAGE))
                .contains("Pažymėta laiškų: 1.", "Bylos " + first + " laiškas nepažymėtas. Siuntos numerį sudaro");
        assertThat(letter(first).state()).isEqualTo(LetterState.WAITING_FOR_HAND);
        assertThat(letter(second).state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void theTickedArePrintedInOneFile() {
        var file = send("/print", Map.of(first, "", second, ""));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(letter(first).state()).isEqualTo(LetterState.WAITING_FOR_HAND);
    }

    @Test
    void nothingTickedIsSaidInWords() {
        for (String what : List.of("/print", "/handed-over")) {
            var answer = registrar.sendFrom(PAGE, PAGE + what, Map.of("day", "2026-11-23", "way", "POSTED"));

            String next = answer.headers().firstValue("Location").orElseThrow();
            assertThat(text(next.substring(next.indexOf(PAGE)))).contains("Pažymėkite bent vieną laišką.");
        }
    }

    @Test
    void aDayThatCannotBeIsRefusedForEach() {
        registrar.sendFrom(
                PAGE,
                PAGE + "/handed-over",
                List.of(
                        Map.entry("letter", letter(first).id().toString()),
                        Map.entry("day", ""),
                        Map.entry("way", "x")));

        assertThat(text(PAGE)).contains("Bylos " + first + " laiškas nepažymėtas. Nurodykite dieną");
        assertThat(letter(first).state()).isEqualTo(LetterState.WAITING_FOR_HAND);
    }

    @Test
    void whoServesNoClientMarksAndPrintsNothing() {
        Visitor handler = Visitor.signedIn(port, "handler");
        for (String what : List.of("/handed-over", "/print")) {
            handler.sendWithTokenOf(
                    "/cases",
                    PAGE + what,
                    Map.of("letter", letter(first).id().toString(), "day", "2026-11-23", "way", "GIVEN"));
        }

        assertThat(letter(first).state()).isEqualTo(LetterState.WAITING_FOR_HAND);
        assertThat(Jsoup.parse(handler.open(PAGE).body()).text()).doesNotContain(first.value());
    }

    /** The number of the post for each that is ticked. */
    private HttpResponse<String> send(String what, Map<CaseNumber, String> ticked) {
        List<Map.Entry<String, String>> form = new ArrayList<>();
        form.add(Map.entry("day", "2026-11-23"));
        form.add(Map.entry("way", "POSTED"));
        ticked.forEach((number, tracking) -> {
            form.add(Map.entry("letter", letter(number).id().toString()));
            form.add(Map.entry("tracking-" + letter(number).id(), tracking));
        });
        return registrar.sendFrom(PAGE, PAGE + what, form);
    }

    private CaseNumber onPaper() {
        CaseNumber number = complaints.file().caseNumber();
        postOffice.sendOnPaper(number, PostOffice.ACKNOWLEDGEMENT);
        postman.round();
        return number;
    }

    private String text(String page) {
        return Jsoup.parse(registrar.open(page).body()).text();
    }

    private LetterCard letter(CaseNumber number) {
        return postOffice.lettersOf(number).get(0);
    }
}
