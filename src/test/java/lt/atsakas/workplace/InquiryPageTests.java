package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.inquiry.InquiryState;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.contribution.Asking;
import lt.atsakas.registry.Actor;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class InquiryPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Test
    void theHandlerAsksAndTheCaseShowsWhomItWaitsFor() {
        Walk walk = Walk.begin(beans).examining();
        Visitor handler = Visitor.signedIn(port, "handler");
        assertThat(handler.open(page(walk)).body()).contains(page(walk) + "/inquiries");
        assertThat(handler.open(page(walk) + "/inquiries").body())
                .contains("value=\"2026-11-30\"", "Būsto nuomos skyrius", "iki 2026 m. gruodžio 21 d.")
                .doesNotContain("Būsto priežiūros skyrius</option>");

        HttpResponse<String> sent =
                handler.send(page(walk) + "/inquiries", form("nuoma", "Ar pranešta?", "2026-11-30"));

        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("#inquiries");
        assertThat(handler.open(page(walk)).body())
                .contains("Padalinys paklaustas.", "Būsto nuomos skyrius", "Atsako Dalia Šimkutė, iki 2026-11-30");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Ar pranešta?, 2026-11-30, Pasirinkite padalinį",
        "nuoma, '', 2026-11-30, Parašykite tekstą.",
        "nuoma, Ar pranešta?, rytoj, Dienos perskaityti nepavyko",
        "nuoma, Ar pranešta?, 2026-11-28, 2026 m. lapkričio 28 d. – ne darbo diena.",
        "nuoma, Ar pranešta?, 2027-01-08, Įstatymas leidžia pratęsti terminą ne ilgiau kaip iki 2027 m. sausio 7 d."
    })
    void whatCannotBeIsSaidAndWhatWasWrittenStays(String unit, String question, String day, String words) {
        Walk walk = Walk.begin(beans).examining();

        HttpResponse<String> refused =
                Visitor.signedIn(port, "handler").send(page(walk) + "/inquiries", form(unit, question, day));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(words, ">" + question + "</textarea>");
        assertThat(new Asking(beans).of(walk)).isEmpty();
    }

    @Test
    void theAskedReadTheQuestionAlone() {
        Walk walk = new Asking(beans).asked(Walk.begin(beans).examining());
        Visitor asked = Visitor.signedIn(port, "otherhead");

        assertThat(asked.open(page(walk)).statusCode()).isEqualTo(404);
        assertThat(asked.open(inquiry(walk)).body())
                .contains(Asking.QUESTION, "2026 m. lapkričio 30 d.", "Aistė Ramanauskaitė")
                .doesNotContain(walk.facts().client().name(), walk.facts().subject(), "href=\"" + page(walk));
    }

    @Test
    void whatWasWrittenAndTheFilesThatCouldBeKeptStayWhateverThereIsToMend() {
        Walk walk = new Asking(beans).asked(Walk.begin(beans).examining());
        Visitor asked = Visitor.signedIn(port, "otherhead");
        Map<String, String> onlyFiles = Map.of("reply", "Ruošiu", "upload", "true");

        HttpResponse<String> kept =
                asked.sendFilesFrom(inquiry(walk), reply(walk), onlyFiles, "files", Map.of("aktas.txt", "Aktas"));
        String written = asked.open(inquiry(walk)).body();
        HttpResponse<String> refused = asked.sendFilesFrom(
                inquiry(walk), reply(walk), Map.of("reply", "Ruošiu"), "files", Map.of("virusas.exe", "MZ"));
        HttpResponse<String> empty = asked.sendFrom(inquiry(walk), reply(walk), Map.of("reply", " "));

        assertThat(kept.headers().firstValue("Location").orElse("")).endsWith(inquiry(walk));
        assertThat(written).contains(">Ruošiu</textarea>", "aktas.txt");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(">Ruošiu</textarea>", "virusas.exe", "aktas.txt");
        assertThat(empty.body()).contains("Užpildykite lauką „Atsakymas“.");
        assertThat(new Asking(beans).last(walk).isOpen()).isTrue();
    }

    @Test
    void theReplyAndItsDocumentsAreForThoseWhoExamineTheCase() {
        Walk walk = new Asking(beans).asked(Walk.begin(beans).examining());
        Visitor asked = Visitor.signedIn(port, "otherhead");

        HttpResponse<String> sent = asked.sendFilesFrom(
                inquiry(walk),
                reply(walk),
                Map.of("reply", "Išsiųstas rugsėjį."),
                "files",
                Map.of("aktas.txt", "Aktas"));

        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("?replied");
        assertThat(asked.open(inquiry(walk) + "?replied").body())
                .contains("Atsakymas pateiktas", "Išsiųstas rugsėjį.")
                .doesNotContain("aktas.txt", "<textarea");
        assertThat(Visitor.signedIn(port, "handler").open(page(walk)).body())
                .contains("Išsiųstas rugsėjį.", "aktas.txt", "Atsakė Dalia Šimkutė");
        assertThat(Visitor.signedIn(port, "registrar").open(page(walk)).body())
                .doesNotContain("Išsiųstas rugsėjį.", "aktas.txt");
    }

    @Test
    void theHandlerTakesItBackOnItsPage() {
        Walk walk = new Asking(beans).asked(Walk.begin(beans).examining());
        Visitor handler = Visitor.signedIn(port, "handler");

        handler.sendFrom(inquiry(walk), inquiry(walk) + "/withdraw", Map.of());

        assertThat(new Asking(beans).last(walk).state()).isEqualTo(InquiryState.WITHDRAWN);
        assertThat(handler.open(page(walk)).body()).contains("Klausimas atšauktas.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler2", "registrar", "member3", "admin"})
    void forOthersThereIsNoSuchPage(String login) {
        Walk walk = new Asking(beans).asked(Walk.begin(beans).examining());
        Visitor other = Visitor.signedIn(port, login);

        assertThat(other.open(inquiry(walk)).statusCode()).isEqualTo(404);
        assertThat(other.open(page(walk) + "/inquiries").statusCode()).isEqualTo(404);
        assertThat(other.sendWithTokenOf("/cases", reply(walk), Map.of("reply", "x"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void forOneOfTheBarredThereIsNoneEither() {
        Walk walk = new Asking(beans).asked(Walk.begin(beans).examining());
        beans.getBean(Impartiality.class)
                .nameComplainedAbout(
                        walk.number(), Set.of(new EmployeeId("otherhead")), Actor.employee(new EmployeeId("unithead")));

        assertThat(Visitor.signedIn(port, "otherhead").open(inquiry(walk)).statusCode())
                .isEqualTo(404);
    }

    private String inquiry(Walk walk) {
        return "/inquiries/" + new Asking(beans).last(walk).id();
    }

    private String reply(Walk walk) {
        return inquiry(walk) + "/reply";
    }

    private static Map<String, String> form(String unit, String question, String day) {
        return Map.of("unit", unit, "question", question, "dueOn", day);
    }

    private static String page(Walk walk) {
        return "/cases/" + walk.number().address();
    }
}
