package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import lt.atsakas.inquiry.InquiryState;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.process.clientquestion.AskingClient;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.ClientsProof;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class ClientQuestionPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MovableClock clock;

    @Test
    void theHandlerAsksAndTheClientReadsItAndReplies() {
        Walk walk = Walk.begin(beans).examining();
        Visitor handler = Visitor.signedIn(port, "handler");
        assertThat(handler.open(page(walk)).body()).contains(asking(walk));
        assertThat(handler.open(asking(walk)).body()).contains("value=\"2026-11-30\"", "iki 2026 m. gruodžio 21 d.");

        handler.send(asking(walk), Map.of("question", "Kada sugedo?", "dueOn", "2026-11-30"));
        walk.fire("serviceTask_askClient");

        assertThat(handler.open(page(walk)).body())
                .contains("Klausimas siunčiamas klientui.", "Atsako klientas, iki 2026-11-30");
        assertThat(handler.open(asking(walk)).body()).contains("Kliento jau klausiama");
        Visitor client = provedClient(walk);
        assertThat(client.open("/status/case").body())
                .contains("Kada sugedo?", "Atsakymo laukiame iki 2026 m. lapkričio 30 d.", "Uždavėme jums klausimą")
                .doesNotContain("Iš jūsų dabar nieko nereikia");
        client.sendFiles("/status/reply", Map.of("reply", "Spalio 3 d."), "file", Map.of("foto.txt", "Vožtuvas"));
        assertThat(client.open("/status/case").body())
                .contains("Gavome jūsų atsakymą")
                .doesNotContain("Ko jūsų prašome");
        assertThat(handler.open(page(walk)).body()).contains("Spalio 3 d.", "foto.txt", "Atsakė klientas");
        assertThat(handler.open("/inquiries/"
                                + new AskingClient(beans).last(walk).id())
                        .body())
                .contains("Klausimas klientui", "Spalio 3 d.", "foto.txt");
    }

    @Test
    void aClientWhoIsLateReadsSo() {
        Walk walk = new AskingClient(beans).asked(Walk.begin(beans).examining());
        clock.set("2026-12-01T10:00:00+02:00");
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", walk.number().value(), "code", walk.accessCode()));

        assertThat(client.open("/status/case").body()).contains("Atsakymo laukėme iki 2026 m. lapkričio 30 d.");
    }

    @Test
    void aRegistrarTakesDownTheReplyAndReadsNoQuestion() {
        Walk walk = new AskingClient(beans).asked(Walk.begin(beans).examining());
        String taking = page(walk) + "/client-reply";
        Visitor registrar = Visitor.signedIn(port, "registrar");
        assertThat(registrar.open(page(walk)).body()).contains(taking).doesNotContain(AskingClient.QUESTION);

        HttpResponse<String> empty = registrar.send(taking, Map.of("reply", " "));
        HttpResponse<String> refused =
                registrar.sendFiles(taking, Map.of("reply", "Spalį"), "files", Map.of("virusas.exe", "MZ"));
        registrar.sendFiles(taking, Map.of("reply", "Skambino: spalio 3 d."), "files", Map.of("foto.txt", "Foto"));

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(">Spalį</textarea>", "Nieko neįrašyta");
        assertThat(new AskingClient(beans).last(walk).state()).isEqualTo(InquiryState.ANSWERED);
        assertThat(registrar.open(taking).statusCode()).isEqualTo(404);
        assertThat(Visitor.signedIn(port, "handler").open(page(walk)).body())
                .contains("Skambino: spalio 3 d.", "foto.txt", "Atsakymą įrašė");
    }

    @Test
    void filesThatCureAComplaintComeWithAWordOfWhoeverTookThem() {
        Walk walk = Doubting.askedToCure(Walk.begin(beans), "5");
        String taking = page(walk) + "/client-reply";
        Visitor registrar = Visitor.signedIn(port, "registrar");
        Map<String, String> papers = Map.of("skundas.txt", "Pasirašyta");

        HttpResponse<String> refused = registrar.sendFiles(taking, Map.of("reply", " "), "files", papers);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Parašykite, ką klientas pateikė ir kaip");

        registrar.sendFiles(taking, Map.of("reply", "Atnešė pasirašytą"), "files", papers);
        assertThat(registrar.open(taking).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2026-11-30, Parašykite tekstą.",
        "Kada sugedo?, 2026-11-28, 2026 m. lapkričio 28 d. – ne darbo diena.",
        "Kada sugedo?, 2026-12-22, Atsakyti klientui turite iki 2026 m. gruodžio 21 d.",
        "Kada sugedo?, rytoj, Dienos perskaityti nepavyko"
    })
    void whatCannotBeIsSaidAndWhatWasWrittenStays(String question, String day, String words) {
        Walk walk = Walk.begin(beans).examining();

        HttpResponse<String> refused =
                Visitor.signedIn(port, "handler").send(asking(walk), Map.of("question", question, "dueOn", day));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(words, ">" + question + "</textarea>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler2", "registrar", "unithead"})
    void nobodyElseAsks(String login) {
        Walk walk = Walk.begin(beans).examining();

        assertThat(Visitor.signedIn(port, login).open(asking(walk)).statusCode())
                .isEqualTo(404);
    }

    private static String asking(Walk walk) {
        return page(walk) + "/client-question";
    }

    private static String page(Walk walk) {
        return "/cases/" + walk.number().address();
    }

    /** Who reads the question only after the one-time code. */
    private Visitor provedClient(Walk walk) {
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", walk.number().value(), "code", walk.accessCode()));
        assertThat(client.open("/status/case").body())
                .contains("Atsakymo laukiame iki 2026 m. lapkričio 30 d.")
                .doesNotContain("Kada sugedo?");
        return ClientsProof.given(beans, client, walk.number());
    }
}
