package lt.atsakas.process.forwarding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import lt.atsakas.assignment.Reassignment;
import lt.atsakas.assignment.ReassignmentDesk;
import lt.atsakas.correspondence.Handing;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.LetterChannel;
import lt.atsakas.correspondence.LetterState;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PaperPost;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.forwarding.ForwardingDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Outcome;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Gateway;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The two letters about a complaint of 2026-11-23 on their way; they must have left by the end of 2026-11-30, and are looked after from 2026-11-26. */
@AtsakasTest
class ForwardingDeliveryTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private PaperPost paperPost;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    @Test
    void aLetterOnPaperIsHandedOverWithinTheTermOfForwarding() {
        Redirecting way = Redirecting.onPaper(beans);
        Walk walk = Walk.begin(beans);
        Redirecting.proposed(walk);
        clock.set("2026-11-26T10:00:00+02:00");
        walk.complete(Redirecting.DECIDE, "unithead", way.whole())
                .fire("serviceTask_sendForwarding")
                .postmanComes();

        LetterCard letter = postOffice.lettersOf(walk.number()).stream()
                .filter(LetterCard::toBody)
                .findFirst()
                .orElseThrow();
        assertThat(letter.handOverDay()).isEqualTo("2026-11-30");
        assertThat(walk.facts().isClosed()).isFalse();
        assertThat(Pdf.text(paperPost.printout(walk.number(), letter.id()))).contains("Gedimino pr. 1");

        paperPost.confirmHandedOver(
                walk.number(),
                letter.id(),
                new Handing(Handing.Way.POSTED, LocalDate.parse("2026-11-26")),
                Actor.employee(new EmployeeId("registrar")));
        walk.fire("serviceTask_closeForwarded");

        assertThat(walk.facts().outcome()).isEqualTo(Outcome.FORWARDED);
    }

    @Test
    void aBodyWithAnOfficialBoxIsWrittenToThereWithItsFilesAndNotByMail() {
        Redirecting way = Redirecting.intoBox(beans, Gateway.box());
        Walk walk = Walk.begin(beans);
        addHeavyFiles(walk);

        way.sent(walk).postmanComes();

        assertThat(mailbox.of(way.body().email())).isEmpty();
        assertThat(postOffice.lettersOf(walk.number()))
                .filteredOn(LetterCard::toBody)
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.channel()).isEqualTo(LetterChannel.E_DELIVERY);
                    assertThat(letter.recipient()).isEqualTo(way.body().box());
                    assertThat(letter.state()).isEqualTo(LetterState.AT_GATEWAY);
                });
        assertThat(walk.facts().isClosed()).isFalse();
    }

    @Test
    void filesTooHeavyForAMailGoOnPaper() {
        Redirecting way = Redirecting.byMail(beans);
        Walk walk = Walk.begin(beans);
        addHeavyFiles(walk);

        way.sent(walk).postmanComes();

        assertThat(mailbox.of(way.body().email())).isEmpty();
        assertThat(postOffice.lettersOf(walk.number()))
                .filteredOn(LetterCard::toBody)
                .extracting(LetterCard::state)
                .containsExactly(LetterState.WAITING_FOR_HAND);
    }

    @Test
    void sentAgainFilesTooHeavyForAMailGoOnPaperAsWell() {
        Redirecting way = Redirecting.byMail(beans);
        Walk walk = Walk.begin(beans);
        addHeavyFiles(walk);
        way.sent(walk).happens(new LetterStuck(walk.number(), ForwardingDesk.OCCASION + "1"));

        walk.complete(Redirecting.RESOLVE, "unithead", Map.of("decision", "resend"))
                .fire("serviceTask_resendForwarding")
                .postmanComes();

        assertThat(mailbox.of(way.body().email())).isEmpty();
        assertThat(postOffice.lettersOf(walk.number()))
                .filteredOn(LetterCard::toBody)
                .extracting(LetterCard::state)
                .containsExactly(LetterState.WAITING_FOR_HAND);
    }

    private void addHeavyFiles(Walk walk) {
        byte[] heavy = "Langas. ".repeat(1_000_000).getBytes(UTF_8);
        documents.add(walk.number(), DocumentKind.ATTACHMENT, "pirmas.txt", heavy, Actor.client());
        documents.add(walk.number(), DocumentKind.ATTACHMENT, "antras.txt", heavy, Actor.client());
    }

    @Test
    void whoeverTakesTheCaseOverLooksAfterItsLettersToo() {
        Walk walk = Redirecting.onPaper(beans).sentInPart(Walk.begin(beans));
        walk.complete("userTask_assignHandler", "unithead", Map.of("handler", "handler"))
                .complete("userTask_confirmImpartiality", "handler", Map.of("decision", "noConflict"))
                .fire("event_forwardingChased");
        assertThat(walk.task(Redirecting.RESOLVE).getAssignee()).isEqualTo("handler");

        beans.getBean(ReassignmentDesk.class)
                .reassign(new Reassignment(
                        walk.number(),
                        new EmployeeId("handler"),
                        new EmployeeId("handler2"),
                        "Serga",
                        new EmployeeId("unithead")));

        assertThat(walk.task(Redirecting.RESOLVE).getAssignee()).isEqualTo("handler2");
    }

    @Test
    void fromTheThirdDaySomebodyLooksAfterLettersThatHaveNotLeftAndThenTheirSupervisor() {
        Walk walk = Redirecting.onPaper(beans).sent(Walk.begin(beans)).postmanComes();
        assertThat(walk.due("event_forwardingChased")).isEqualTo("2026-11-26T06:00:00Z");

        walk.fire("event_forwardingChased");

        assertThat(walk.task(Redirecting.RESOLVE).getAssignee()).isEqualTo("unithead");
        walk.fire("event_forwardingResolutionOverdue");
        assertThat(walk.task("userTask_handleEscalation").getAssignee()).isEqualTo("director");
    }

    @Test
    void nobodyLooksAfterItPastTheTermOfForwarding() {
        Redirecting way = Redirecting.onPaper(beans);
        Walk walk = Redirecting.proposed(Walk.begin(beans));
        clock.set("2026-11-30T10:00:00+02:00");

        walk.complete(Redirecting.DECIDE, "unithead", way.whole())
                .fire("serviceTask_sendForwarding")
                .happens(new LetterStuck(walk.number(), ForwardingDesk.OCCASION + "1"));

        assertThat(walk.task(Redirecting.RESOLVE).getDueDate()).isEqualTo(Instant.parse("2026-11-30T15:00:00Z"));
    }

    @Test
    void aLetterThatCannotBeSentGoesToTheMailboxThatTheAddressBookHasNow() {
        Redirecting way = Redirecting.byMail(beans);
        Walk walk = way.sent(Walk.begin(beans));
        walk.happens(new LetterStuck(walk.number(), ForwardingDesk.OCCASION + "1"));
        assertThat(walk.steps()).containsExactly(Redirecting.RESOLVE);
        way.moves("nauja." + way.body().email());

        walk.complete(Redirecting.RESOLVE, "unithead", Map.of("decision", "resend"))
                .fire("serviceTask_resendForwarding")
                .postmanComes()
                .fire("serviceTask_closeForwarded");

        assertThat(walk.facts().outcome()).isEqualTo(Outcome.FORWARDED);
        assertThat(mailbox.of(way.body().email())).isEmpty();
        assertThat(mailbox.of("nauja." + way.body().email())).hasSize(1);
        assertThat(mailbox.of("unithead@atsakas.demo"))
                .anyMatch(mail -> mail.subject().contains(walk.number() + ": raštai dėl persiuntimo"));
    }

    @Test
    void aLetterThatComesBackAfterTheEndIsToldAndOpensNothing() {
        Walk walk =
                Redirecting.byMail(beans).sent(Walk.begin(beans)).postmanComes().fire("serviceTask_closeForwarded");

        walk.happens(new LetterStuck(walk.number(), ForwardingDesk.OCCASION + "1"))
                .postmanComes();

        assertThat(walk.facts().outcome()).isEqualTo(Outcome.FORWARDED);
        assertThat(walk.steps()).isEmpty();
        assertThat(mailbox.of("unithead@atsakas.demo"))
                .anyMatch(mail -> mail.subject().contains(walk.number() + ": raštai dėl persiuntimo"));
    }

    @Test
    void lettersMayBeDeliveredOtherwise() {
        Walk walk = Redirecting.onPaper(beans).sent(Walk.begin(beans)).fire("event_forwardingChased");

        walk.complete(
                        Redirecting.RESOLVE,
                        "unithead",
                        Map.of("decision", "confirm", "proof", "Per E. pristatymą lapkričio 26 d."))
                .fire("serviceTask_closeForwarded");

        assertThat(walk.facts().outcome()).isEqualTo(Outcome.FORWARDED);
    }
}
