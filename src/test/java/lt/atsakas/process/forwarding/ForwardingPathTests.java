package lt.atsakas.process.forwarding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.Handing;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.PaperPost;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.extension.ExtensionDesk;
import lt.atsakas.forwarding.ForwardingCard;
import lt.atsakas.forwarding.ForwardingDesk;
import lt.atsakas.forwarding.ForwardingState;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.form.FieldRefused;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.ClientStatus;
import lt.atsakas.registry.Outcome;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A complaint of 2026-11-23 that another body is competent for; it must have been forwarded by the end of 2026-11-30. */
@AtsakasTest
class ForwardingPathTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ForwardingDesk forwardings;

    @Autowired
    private ExtensionDesk extensions;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private Mailbox mailbox;

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Test
    void aWholeComplaintGoesToTheBodyAndClosesWhenBothLettersHaveLeft() {
        Redirecting way = Redirecting.byMail(beans);
        Walk walk = Walk.begin(beans);
        documents.add(walk.number(), DocumentKind.ATTACHMENT, "langas.txt", "Langas".getBytes(UTF_8), Actor.client());
        way.sent(walk);

        assertThat(walk.complaint()).isWaitingAt("callActivity_deliverForwarding");
        assertThat(walk.steps()).isEmpty();
        assertThat(walk.facts().status()).isEqualTo(ClientStatus.FORWARDING);
        assertThat(walk.facts().isClosed()).isFalse();
        assertThat(extensions.obstacle(walk.number())).isPresent();

        walk.postmanComes().fire("serviceTask_closeForwarded");

        assertThat(walk.facts().outcome()).isEqualTo(Outcome.FORWARDED);
        assertThat(walk.facts().status()).isEqualTo(ClientStatus.FORWARDED);
        assertThat(walk.complaint()).isNull();
        assertThat(mailbox.last(way.body().email()).attachments()).hasSize(2);
        assertThat(mailbox.of(walk.facts().client().email()))
                .anyMatch(mail -> mail.subject().contains("persiųstas kompetentingai institucijai")
                        && mail.attachments().size() == 1);
    }

    @Test
    void bothLettersAreNumberedAndSayWhatEachHasToKnow() {
        Redirecting way = Redirecting.byMail(beans);
        Walk walk = way.sent(Walk.begin(beans));

        ForwardingCard card = last(walk);
        assertThat(card.state()).isEqualTo(ForwardingState.ISSUED);
        assertThat(card.letterNumber()).isNotNull().isNotEqualTo(card.noticeNumber());
        assertThat(text(walk, DocumentKind.BODY_LETTER))
                .contains(way.body().name(), card.letterNumber(), "Tai – inspekcijos priežiūra.")
                .contains(walk.facts().client().name(), walk.facts().client().email())
                .contains(walk.facts().text(), "11 straipsnio 4 dalis");
        assertThat(text(walk, DocumentKind.OFFICIAL_LETTER))
                .contains(way.body().name(), card.noticeNumber(), "Tai – inspekcijos priežiūra.")
                .contains("11 straipsnio 4 dalis", "Apskundimo tvarka");
    }

    @Test
    void aLetterOnPaperIsNotCalledForwardedBeforeItIsHandedOver() {
        Walk walk = Redirecting.onPaper(beans).sent(Walk.begin(beans)).postmanComes();
        Visitor head = Visitor.signedIn(port, "unithead");
        String page = "/cases/" + walk.number().address();
        assertThat(head.open(page).body())
                .contains(">Dar neišsiųsta<", "Raštas institucijai laukia")
                .doesNotContain(">Persiųsta<");

        LetterCard letter = beans.getBean(PostOffice.class).lettersOf(walk.number()).stream()
                .filter(LetterCard::toBody)
                .findFirst()
                .orElseThrow();
        beans.getBean(PaperPost.class)
                .confirmHandedOver(
                        walk.number(),
                        letter.id(),
                        new Handing(Handing.Way.POSTED, LocalDate.parse("2026-11-23")),
                        Actor.employee(new EmployeeId("registrar")));

        assertThat(head.open(page).body()).contains(">Persiųsta<").doesNotContain("Dar neišsiųsta");
    }

    @Test
    void aPartGoesToTheBodyAndTheCaseGoesOnWithTheRest() {
        Redirecting way = Redirecting.byMail(beans);
        Walk walk = way.sentInPart(Walk.begin(beans));

        assertThat(walk.steps()).containsExactly("userTask_assignHandler");
        assertThat(walk.facts().status()).isEqualTo(ClientStatus.ASSIGNING);
        assertThat(text(walk, DocumentKind.BODY_LETTER)).contains("Dėl kiemo apšvietimo.", "kitus klausimus");
        assertThat(text(walk, DocumentKind.OFFICIAL_LETTER)).contains("Dėl kiemo apšvietimo.", "nagrinėsime patys");
        assertThat(extensions.obstacle(walk.number())).isEmpty();
        assertThat(walk.hasJob("event_forwardingChased")).isTrue();

        walk.postmanComes();

        assertThat(walk.hasJob("event_forwardingChased")).isFalse();
        assertThat(walk.facts().isClosed()).isFalse();
        assertThat(last(walk).part()).isEqualTo("Dėl kiemo apšvietimo.");
    }

    @Test
    void aLateForwardingIsWarnedOfAndStaysLateInTheHistory() {
        Walk walk = Redirecting.proposed(Walk.begin(beans));
        Visitor head = Visitor.signedIn(port, "unithead");
        String page = "/cases/" + walk.number().address();
        assertThat(head.open(page).body())
                .contains("reikia iki 2026 m. lapkričio 30 d.")
                .doesNotContain("reikėjo iki");

        clock.set("2026-12-01T09:00:00+02:00");
        assertThat(head.open(page).body()).contains("reikėjo iki 2026 m. lapkričio 30 d.");
        walk.complete(Redirecting.DECIDE, "unithead", Redirecting.byMail(beans).whole())
                .fire("serviceTask_sendForwarding");

        assertThat(Jsoup.parse(head.open(page).body()).text())
                .contains("perduoti siųsti pavėluotai: persiųsti reikėjo iki 2026-11-30")
                .doesNotContain("Nuspręskite ir išsiųskite");
    }

    @Test
    void aForwardingThatIsProposedIsDecidedBeforeTheThirdDay() {
        Walk early = Redirecting.proposed(Walk.begin(beans));
        assertThat(early.task(Redirecting.DECIDE).getDueDate()).isEqualTo(Instant.parse("2026-11-25T15:00:00Z"));

        Walk late = Walk.begin(beans);
        clock.set("2026-11-25T11:00:00+02:00");
        Redirecting.proposed(late);
        assertThat(late.due("event_admissibilityOverdue")).isEqualTo("2026-11-26T06:00:00Z");

        Walk latest = Walk.begin(beans);
        clock.set("2026-11-27T11:00:00+02:00");
        Redirecting.proposed(latest);
        assertThat(latest.due("event_admissibilityOverdue")).isEqualTo("2026-11-27T13:45:00Z");
        latest.fire("event_admissibilityOverdue");
        assertThat(latest.task("userTask_handleEscalation").getAssignee()).isEqualTo("director");
    }

    @Test
    void aClientIsToldThatNobodyIsCompetent() {
        Walk walk = Redirecting.proposed(Walk.begin(beans));

        walk.complete(
                        Redirecting.DECIDE,
                        "unithead",
                        Map.of("decision", "leave", "refusalGround", "notCompetent", "reasons", "Tai – orai."))
                .complete("userTask_approveRefusal", "director", Map.of("decision", "approve"))
                .fire("serviceTask_issueRefusal");

        assertThat(text(walk, DocumentKind.OFFICIAL_LETTER))
                .contains("Kitos institucijos, kuri būtų kompetentinga nagrinėti šį skundą, nėra", "Tai – orai.");
        assertThat(forwardings.of(walk.number())).isEmpty();
    }

    @Test
    void nothingIsForwardedToABodyThatHasRetired() {
        Redirecting way = Redirecting.byMail(beans);
        Walk walk = Redirecting.proposed(Walk.begin(beans));

        way.retires();

        assertThatThrownBy(() -> walk.complete(Redirecting.DECIDE, "unithead", way.whole()))
                .isInstanceOf(FieldRefused.class);
        assertThat(walk.steps()).containsExactly(Redirecting.DECIDE);
        assertThat(forwardings.of(walk.number())).isEmpty();
    }

    @Test
    void aBodyThatIsEnteredWhileSomebodyDecidesIsOfferedToThem() {
        Walk walk = Redirecting.proposed(Walk.begin(beans));
        Redirecting way = Redirecting.byMail(beans);

        walk.complete(Redirecting.DECIDE, "unithead", way.whole());

        assertThat(last(walk).bodyName()).isEqualTo(way.body().name());
    }

    private ForwardingCard last(Walk walk) {
        List<ForwardingCard> all = forwardings.of(walk.number());
        return all.get(all.size() - 1);
    }

    private String text(Walk walk, DocumentKind kind) {
        return documents.of(walk.number()).stream()
                .filter(document -> document.kind() == kind)
                .map(document ->
                        Pdf.text(documents.open(walk.number(), document.id()).bytes()))
                .findFirst()
                .orElseThrow();
    }
}
