package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.process.promise.Promising;
import lt.atsakas.sequel.Answered;
import lt.atsakas.sequel.AppealBook;
import lt.atsakas.sequel.AppealOutcome;
import lt.atsakas.sequel.PromiseDesk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.ClientsProof;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The pages of promises and of appeals, and what case and client show of them. */
@AtsakasTest
class SequelPagesTests {

    private static final Map<String, String> LAMP =
            Map.of("what", Promising.WHAT, "keeper", "handler2", "due", "2026-12-04");
    private static final Map<String, String> ANNULLED = Map.of(
            "body", "DISPUTES_COMMISSION", "decidedOn", "2026-12-01", "outcome", "ANNULLED", "note", "Nr. 21R-5");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private PromiseDesk promises;

    @Autowired
    private AppealBook appeals;

    @Autowired
    private MovableClock clock;

    @Test
    void theHandlerPromisesTakesItBackAndPromisesAgain() {
        Walk walk = Walk.begin(beans).drafting();
        Visitor handler = Visitor.signedIn(port, "handler");
        String address = page(walk) + "/promises";
        assertThat(handler.open(page(walk)).body()).contains(address);

        assertThat(handler.send(address, LAMP).headers().firstValue("Location").orElse(""))
                .endsWith(address);
        assertThat(handler.open(address).body()).contains(Promising.WHAT, "iki 2026 m. gruodžio 4 d.");
        String drop = address + "/" + promises.of(walk.number()).get(0).id() + "/drop";
        handler.sendFrom(address, drop, Map.of());
        assertThat(promises.of(walk.number())).isEmpty();

        HttpResponse<String> faulty =
                handler.send(address, Map.of("what", Promising.WHAT, "keeper", "", "due", "rytoj"));
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body())
                .contains("Pasirinkite darbuotoją", "Įrašykite dieną taip", ">" + Promising.WHAT + "</textarea>");
        assertThat(handler.send(address, Map.of("what", "x", "keeper", "handler2", "due", "2026-12-25"))
                        .body())
                .contains("Tai ne darbo diena", "2026 m. gruodžio 28 d.", "value=\"2026-12-25\"");
        assertThat(handler.send(address, Map.of("what", "x", "keeper", "handler2", "due", "2026-11-20"))
                        .body())
                .contains("Ši diena jau praėjo.");
    }

    @Test
    void theClientReadsWhatWasPromisedAndWhatBecameOfIt() {
        Walk walk = Promising.made(Walk.begin(beans).drafting());
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", walk.number().value(), "code", walk.accessCode()));
        assertThat(client.open("/status/case").body())
                .contains("Padarysime iki 2026 m. gruodžio 4 d.")
                .doesNotContain(Promising.WHAT);
        ClientsProof.given(beans, client, walk.number());
        assertThat(client.open("/status/case").body())
                .contains(Promising.WHAT, "Padarysime iki 2026 m. gruodžio 4 d.")
                .doesNotContain("handler2");

        clock.set("2026-12-05T10:00:00+02:00");
        assertThat(client.open("/status/case").body()).contains("Vėluojame");
        assertThat(Visitor.signedIn(port, "unithead").open(page(walk)).body()).contains("Vėluoja");

        walk.complete(Promising.KEEP, "handler2", Promising.DONE);
        assertThat(client.open("/status/case").body())
                .contains("Padaryta 2026 m. gruodžio 5 d.", "Padarėme, ką buvome pažadėję")
                .doesNotContain("Lempa pakeista");
        assertThat(Visitor.signedIn(port, "unithead").open(page(walk)).body()).contains("Lempa pakeista gruodžio 3 d.");
    }

    @Test
    void theKeeperReadsThePromiseOnThePageOfTheCase() {
        Walk walk = Promising.made(Walk.begin(beans).drafting());

        assertThat(Visitor.signedIn(port, "handler2").open(page(walk)).body()).contains(Promising.WHAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "handler", "unithead"})
    void whatBecameOfAnAppealIsWrittenDownAndShown(String login) {
        Walk walk = Answered.by(beans);
        clock.set("2026-12-02T10:00:00+02:00");
        Visitor visitor = Visitor.signedIn(port, login);
        assertThat(visitor.open(page(walk)).body()).contains(page(walk) + "/appeal");

        HttpResponse<String> sent = visitor.send(page(walk) + "/appeal", ANNULLED);

        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("#sequel");
        assertThat(visitor.open(page(walk)).body())
                .contains("Apskundimo rezultatas įrašytas.", "Sprendimas panaikintas", "Nr. 21R-5")
                .contains("sprendimas panaikintas. Sprendė Lietuvos administracinių ginčų komisija");
        assertThat(appeals.of(walk.number()))
                .singleElement()
                .satisfies(appeal -> assertThat(appeal.outcome()).isEqualTo(AppealOutcome.ANNULLED));
    }

    @Test
    void anAppealLacksNothingAndIsNotDecidedOnADayToCome() {
        Walk walk = Answered.by(beans);
        Visitor handler = Visitor.signedIn(port, "handler");

        assertThat(handler.send(page(walk) + "/appeal", Map.of("note", "Nr. 1")).body())
                .contains("Pasirinkite, kas sprendė.", "Pasirinkite, kas nuspręsta.", ">Nr. 1</textarea>");
        assertThat(handler.send(page(walk) + "/appeal", ANNULLED).body()).contains("vėlesnė už šiandieną");
        assertThat(appeals.of(walk.number())).isEmpty();
    }

    @Test
    void othersAndOpenCasesHaveNoSuchPages() {
        Walk open = Walk.begin(beans).drafting();
        assertThat(Visitor.signedIn(port, "handler")
                        .open(page(open) + "/appeal")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(port, "unithead")
                        .open(page(open) + "/promises")
                        .statusCode())
                .isEqualTo(404);
        Walk closed = Answered.by(beans);
        assertThat(Visitor.signedIn(port, "handler2")
                        .open(page(closed) + "/appeal")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedIn(port, "handler")
                        .open(page(closed) + "/promises")
                        .statusCode())
                .isEqualTo(404);
    }

    private static String page(Walk walk) {
        return "/cases/" + walk.number().address();
    }
}
