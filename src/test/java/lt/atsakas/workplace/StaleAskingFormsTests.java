package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.process.bodyquestion.AskingBody;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Outcome;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A form that was open before its time was over loses nothing: whoever sent it reads why, and what they wrote. */
@AtsakasTest
class StaleAskingFormsTests {

    private static final String WRITTEN = "Ar vonioje buvo keisti vožtuvai?";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @ParameterizedTest
    @ValueSource(strings = {"client-question", "inquiries", "body-question", "meetings"})
    void onceTheAnswerLeavesWhatWasWrittenStaysAndItIsSaidWhy(String form) {
        Walk walk = Walk.begin(beans).issued();

        HttpResponse<String> refused = send("handler", walk, form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Atsakymas klientui jau patvirtintas ir siunčiamas")
                .contains(">" + WRITTEN + "</textarea>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"client-question", "inquiries", "body-question", "meetings"})
    void ofACaseThatIsOverToo(String form) {
        Walk walk = Walk.begin(beans).examining();
        beans.getBean(CaseRegistry.class).close(walk.number(), Outcome.WITHDRAWN, Actor.system());

        HttpResponse<String> refused = send("handler", walk, form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("baigta, jos keisti nebegalima", ">" + WRITTEN + "</textarea>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"client-question", "inquiries", "body-question", "meetings"})
    void whoeverDoesNotReadTheCaseFindsNothing(String form) {
        Walk walk = Walk.begin(beans).issued();

        assertThat(send("handler2", walk, form).statusCode()).isEqualTo(404);
        assertThat(send("registrar", walk, form).statusCode()).isEqualTo(404);
    }

    @Test
    void aReplyOfABodyThatIsTakenDownTwiceIsNotLostEither() {
        AskingBody bodies = new AskingBody(beans);
        Walk walk = bodies.asked(Walk.begin(beans).examining());
        String taking = "/inquiries/" + bodies.last(walk).id() + "/body-reply";
        Visitor registrar = Visitor.signedIn(port, "registrar");
        registrar.send(taking, Map.of("reply", "Leidimo nėra."));

        HttpResponse<String> again =
                registrar.sendWithTokenOf("/sessions", taking, Map.of("reply", "Leidimas rastas."));

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .contains("Į šį klausimą jau atsakyta arba jis atšauktas", ">Leidimas rastas.</textarea>")
                .doesNotContain(AskingBody.QUESTION);
        assertThat(bodies.last(walk).reply()).isEqualTo("Leidimo nėra.");
        assertThat(Visitor.signedIn(port, "handler2")
                        .sendWithTokenOf("/sessions", taking, Map.of("reply", "?"))
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> send(String who, Walk walk, String form) {
        Map<String, String> fields = new HashMap<>(Map.of("question", WRITTEN, "purpose", WRITTEN));
        fields.putAll(Map.of("dueOn", "2026-12-02", "day", "2026-12-02", "time", "10:00", "place", "Taikos g. 55-31"));
        fields.putAll(Map.of(
                "unit",
                "nuoma",
                "kind",
                "INTERVIEW",
                "body",
                String.valueOf(new AskingBody(beans).body().id())));
        return Visitor.signedIn(port, who)
                .sendWithTokenOf("/sessions", "/cases/" + walk.number().address() + "/" + form, fields);
    }
}
