package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.EDeliverySettings;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.correspondence.edelivery.Receipts;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.mailroom.MailDrop;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Gateway;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.StaffMember;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A complaint comes into the house's official box, and its answer is proven to lie in the client's. */
@AtsakasTest
class ElectronicDeliveryStory {

    private static final String ANSWER = """
            {"decision":"UPHELD","findings":"Išmatuota 15 laipsnių, vožtuvas neveikė.",
            "legalBasis":"Civilinio kodekso 6.492 straipsnis","reasons":"Nuomotojas privalo palaikyti būstą tinkamą gyventi.",
            "appeal":"CIVIL"}""";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private TimeMachine time;

    @Autowired
    private MovableClock clock;

    private final String box = Gateway.box();
    private Gateway gateway;

    @BeforeEach
    void open() {
        clock.set("2026-11-23T12:00:00+02:00");
        gateway = new Gateway(beans.getBean(EDeliverySettings.class).folder());
    }

    @Test
    void aComplaintComesAndItsAnswerLeavesThroughElectronicDelivery() {
        String number = theClientWritesToTheBox();

        theAcknowledgementLiesInTheClientsBox(number);
        theOfficeAnswers(number);
        String message = theAnswerWaitsForTheGateway(number);
        theGatewayDelivers(message);

        assertThat(casePage(number))
                .contains("Per E. pristatymą")
                .contains("Pristatytas")
                .contains("E. pristatymas pranešė, kad raštas");
    }

    private String theClientWritesToTheBox() {
        gateway.lay(Gateway.list(box).put("subject", "Šąla butas Žirmūnuose"), Map.of());
        new MailDrop(beans).makeRound();
        time.moveTo(clock.instant());
        String list =
                Jsoup.parse(registrar().open("/mailbox?list=IN_CASES").body()).text();
        assertThat(list).contains("Šąla butas Žirmūnuose", "E. pristatymas", "Užregistruotas skundas");
        beans.getBean(Postman.class).round();
        return Jsoup.parse(registrar().open("/mailbox?list=IN_CASES").body())
                .select("tr:contains(Šąla butas Žirmūnuose) a[href^=/cases/]")
                .first()
                .text();
    }

    private void theAcknowledgementLiesInTheClientsBox(String number) {
        List<String> waiting = gateway.waiting(number);
        assertThat(waiting).hasSize(1);
        JsonNode list = gateway.listOf(waiting.get(0));
        assertThat(list.at("/to/box").asText()).isEqualTo(box);
        assertThat(list.toString()).doesNotContain("Gražulienė", "Žirmūn");
        gateway.tell(waiting.get(0), "delivered", "2026-11-23T12:00:00+02:00", null);
        Receipts.read(beans);
    }

    private void theOfficeAnswers(String number) {
        clock.set("2026-11-25T10:00:00+02:00");
        new Office(port).begins(number, "handler");
        StaffMember handler = StaffMember.signIn(port, "handler");
        handler.complete(number, "userTask_examineComplaint", Map.of());
        handler.put("/api/cases/" + number.replace('/', '~') + "/answer-draft", ANSWER);
        handler.complete(number, "userTask_draftAnswer", Map.of());
        StaffMember.signIn(port, "unithead").complete(number, "userTask_approveAnswer", Map.of("decision", "approve"));
        time.moveTo(clock.instant());
    }

    private String theAnswerWaitsForTheGateway(String number) {
        List<String> waiting = gateway.waiting(number);
        assertThat(waiting).hasSize(2);
        String message = waiting.get(1);
        JsonNode list = gateway.listOf(message);
        assertThat(list.path("number").asText()).startsWith("5.23-26/");
        assertThat(list.path("files").get(0).path("name").asText()).startsWith("Atsakymas-5.23-26-");
        assertThat(casePage(number)).contains("Perduotas E. pristatymui, laukiama patvirtinimo");
        assertThat(casePage(number)).doesNotContain("Byla baigta");
        return message;
    }

    private void theGatewayDelivers(String message) {
        clock.set("2026-11-25T10:20:00+02:00");
        gateway.tell(message, "accepted", "2026-11-25T10:05:00+02:00", null);
        gateway.tell(message, "delivered", "2026-11-25T10:15:00+02:00", null);
        Receipts.read(beans);
        time.moveTo(clock.instant());
    }

    private String casePage(String number) {
        return Jsoup.parse(
                        registrar().open("/cases/" + number.replace('/', '~')).body())
                .text();
    }

    private Visitor registrar() {
        return Visitor.signedIn(port, "registrar");
    }
}
