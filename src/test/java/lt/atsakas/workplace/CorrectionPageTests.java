package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.process.correction.Correcting;
import lt.atsakas.sequel.Answered;
import lt.atsakas.sequel.CorrectionDesk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class CorrectionPageTests {

    private static final String FINDINGS = "Nustatyta, kad šildymo vožtuvas sugedęs.";
    private static final String REASONS = "Vožtuvas pakeistas lapkričio 27 d., temperatūra bute – 20 laipsnių.";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private CorrectionDesk corrections;

    @Test
    void theHandlerCorrectsAndTheCaseShowsWhatChanges() {
        Walk walk = Answered.by(beans);
        Visitor handler = Visitor.signedIn(port, "handler");
        assertThat(handler.open(page(walk)).body()).contains(address(walk));
        assertThat(handler.open(address(walk)).body())
                .contains("lapkričio 26 d.", "Viešojo administravimo įstatymo 10");

        HttpResponse<String> sent = handler.send(address(walk), form("Ne ta diena.", REASONS));

        assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("#sequel");
        assertThat(handler.open(page(walk)).body())
                .contains("Taisymas pateiktas tvirtinti.", "<del>26</del>", "<ins>27</ins>", "Laukia patvirtinimo")
                .doesNotContain("href=\"" + address(walk) + "\"");
        assertThat(handler.open(address(walk)).body())
                .contains("dar tvirtinamas")
                .doesNotContain("<textarea");
        assertThat(Visitor.signedIn(port, "registrar").open(page(walk)).body()).doesNotContain("Ne ta diena.");
    }

    @Test
    void whatIsToMendIsSaidAndWhatWasWrittenStays() {
        Walk walk = Answered.by(beans);
        Visitor handler = Visitor.signedIn(port, "handler");

        assertThat(handler.send(address(walk), form("", REASONS)).body())
                .contains("Parašykite, kas ištaisyta.", REASONS);
        assertThat(handler.send(address(walk), form("Diena.", "")).body()).contains("Teksto ištrinti negalima");
        HttpResponse<String> changed = handler.send(
                address(walk),
                Map.of("what", "Viskas", "findings", FINDINGS, "reasons", REASONS, "decision", "REJECTED"));
        assertThat(changed.statusCode()).isEqualTo(422);
        assertThat(changed.body()).contains("Tai daugiau negu rašymo klaida", REASONS);
        assertThat(corrections.of(walk.number())).isEmpty();
    }

    @Test
    void theClientReadsThatItWasCorrected() {
        Walk walk = Correcting.issued(Answered.by(beans)).postmanComes();
        Visitor client = new Visitor(port);

        client.send("/status", Map.of("number", walk.number().value(), "code", walk.accessCode()));

        assertThat(client.open("/status/case").body()).contains("Ištaisėme atsakymo rašymo klaidą.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler2", "otherhead", "registrar", "admin"})
    void forOthersThereIsNoSuchPage(String login) {
        Walk walk = Answered.by(beans);

        assertThat(Visitor.signedIn(port, login).open(address(walk)).statusCode())
                .isEqualTo(404);
    }

    private static Map<String, String> form(String what, String reasons) {
        return Map.of("what", what, "findings", FINDINGS, "reasons", reasons);
    }

    private static String page(Walk walk) {
        return "/cases/" + walk.number().address();
    }

    private static String address(Walk walk) {
        return page(walk) + "/correction";
    }
}
