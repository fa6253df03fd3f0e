package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import lt.atsakas.forwarding.BodyCard;
import lt.atsakas.inquiry.InquiryState;
import lt.atsakas.process.Walk;
import lt.atsakas.process.bodyquestion.AskingBody;
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
class BodyQuestionPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Test
    void theHandlerAsksAndTheCaseShowsWhomItWaitsFor() {
        Walk walk = Walk.begin(beans).examining();
        BodyCard body = new AskingBody(beans).body();
        Visitor handler = Visitor.signedIn(port, "handler");
        assertThat(handler.open(page(walk)).body()).contains(asking(walk));
        assertThat(handler.open(asking(walk)).body()).contains("value=\"2026-12-14\"", body.name());

        handler.send(asking(walk), form(body.id().toString(), "Ar yra leidimas?", "2026-12-14"));
        walk.fire("serviceTask_askBody");

        assertThat(handler.open(page(walk)).body())
                .contains("Klausimas siunčiamas institucijai.", body.name() + ", iki 2026-12-14");
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", walk.number().value(), "code", walk.accessCode()));
        assertThat(client.open("/status/case").body())
                .contains("Paklausėme kitos institucijos")
                .doesNotContain("Ar yra leidimas?");
    }

    @Test
    void aRegistrarTakesDownTheReplyWithItsDocumentAndReadsNoQuestion() {
        AskingBody bodies = new AskingBody(beans);
        Walk walk = bodies.asked(Walk.begin(beans).examining());
        String taking = "/inquiries/" + bodies.last(walk).id() + "/body-reply";
        Visitor registrar = Visitor.signedIn(port, "registrar");
        assertThat(registrar.open(page(walk)).body()).contains(taking).doesNotContain(AskingBody.QUESTION);
        assertThat(registrar.open(taking).body())
                .contains(bodies.last(walk).outgoingNumber(), bodies.body().name())
                .doesNotContain(AskingBody.QUESTION);

        HttpResponse<String> empty = registrar.send(taking, Map.of("reply", " "));
        HttpResponse<String> refused =
                registrar.sendFiles(taking, Map.of("reply", "Nėra"), "files", Map.of("virusas.exe", "MZ"));
        registrar.sendFiles(taking, Map.of("reply", "Leidimo nėra."), "files", Map.of("rastas.txt", "Raštas"));

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("arba pridėkite bent vieną dokumentą.");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(">Nėra</textarea>", "Nieko neįrašyta");
        assertThat(bodies.last(walk).state()).isEqualTo(InquiryState.ANSWERED);
        assertThat(registrar.open(taking).statusCode()).isEqualTo(404);
        assertThat(Visitor.signedIn(port, "handler").open(page(walk)).body())
                .contains("Leidimo nėra.", "rastas.txt", "Atsakymą įrašė");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Ar yra leidimas?, 2026-12-14, Pasirinkite instituciją iš sąrašo.",
        "0f8fad5b-d9cb-469f-a165-70867728950e, Ar yra leidimas?, 2026-12-14, Pasirinkite instituciją iš sąrašo.",
        "inspection, '', 2026-12-14, Parašykite tekstą.",
        "inspection, Ar yra leidimas?, 2026-11-28, 2026 m. lapkričio 28 d. – ne darbo diena.",
        "inspection, Ar yra leidimas?, 2027-01-08, Įstatymas leidžia pratęsti terminą ne ilgiau"
    })
    void whatCannotBeIsSaidAndWhatWasWrittenStays(String body, String question, String day, String words) {
        Walk walk = Walk.begin(beans).examining();
        String chosen =
                body.equals("inspection") ? new AskingBody(beans).body().id().toString() : body;

        HttpResponse<String> refused =
                Visitor.signedIn(port, "handler").send(asking(walk), form(chosen, question, day));

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

    @Test
    void whoDoesNotSeeTheCaseTakesNoReplyDown() {
        AskingBody bodies = new AskingBody(beans);
        Walk walk = bodies.asked(Walk.begin(beans).examining());

        assertThat(Visitor.signedIn(port, "handler2")
                        .open("/inquiries/" + bodies.last(walk).id() + "/body-reply")
                        .statusCode())
                .isEqualTo(404);
    }

    private static Map<String, String> form(String body, String question, String day) {
        return Map.of("body", body, "question", question, "dueOn", day);
    }

    private static String asking(Walk walk) {
        return page(walk) + "/body-question";
    }

    private static String page(Walk walk) {
        return "/cases/" + walk.number().address();
    }
}
