package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.mailroom.MailDrop;
import lt.atsakas.mailroom.Mails;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.StaffMember;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A complaint lacks something: the client is asked once, replies by mail or at the desk, and only the days waited are added to the term. */
@AtsakasTest
class DeficienciesStory {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private TimeMachine time;

    @Autowired
    private MovableClock clock;

    private Resident resident;

    @Test
    void aReplyByMailLetsTheCaseGoOn() {
        String client = "elena.butkiene@pastas.lt";
        theClientIsAskedToCure(client);
        assertThat(resident.state()).isEqualTo("WAITING_FOR_CLIENT");
        assertThat(resident.answerDue()).isEqualTo("2026-12-30");

        clock.set("2026-11-26T10:00:00+02:00");
        new MailDrop(beans)
                .take(
                        Mails.from(client)
                                .subject("Re: papildymas")
                                .with("In-Reply-To", mailbox.last(client).header("Message-ID"))
                                .saying("Buto numeris 14."),
                        client);
        time.moveTo(clock.instant());

        assertThat(mailbox.last(client).subject()).startsWith("Gavome Jūsų kreipimosi papildymą");
        assertThat(resident.answerDue()).as("three days waited").isEqualTo("2026-12-28");
        StaffMember.signIn(port, "unithead")
                .complete(resident.number(), "userTask_assignHandler", Map.of("handler", "handler"));
        assertThat(StaffMember.signIn(port, "handler").tasks(resident.number())).hasSize(1);
        assertThat(page("unithead")).contains("Klientas papildė", "laikrodis vėl eina", "3 darbo dienos");
    }

    @Test
    void whatIsBroughtToTheDeskLetsTheCaseGoOnToo() {
        theClientIsAskedToCure("elena.butkiene.2@pastas.lt");
        clock.set("2026-11-24T10:00:00+02:00");
        Visitor registrar = Visitor.signedIn(port, "registrar");
        String casePage = resident.casePage();
        assertThat(registrar.open(casePage).body()).contains("Papildymas gautas");
        registrar.sendWithTokenOf(casePage, casePage + "/cured", Map.of("note", " "));
        assertThat(registrar.open(casePage).body()).contains("Parašykite, kas gauta ir kaip", "Papildymas gautas");

        var sent = registrar.sendWithTokenOf(casePage, casePage + "/cured", Map.of("note", "Atnešė pasirašytą skundą"));

        assertThat(sent.statusCode()).isEqualTo(302);
        time.moveTo(clock.instant());
        assertThat(registrar.open(casePage).body())
                .contains("Atnešė pasirašytą skundą")
                .doesNotContain("Papildymas gautas");
        assertThat(resident.answerDue()).isEqualTo("2026-12-22");
        assertThat(registrar
                        .sendWithTokenOf(casePage, casePage + "/cured", Map.of("note", ""))
                        .body())
                .contains("nebelaukiama");
        assertThat(StaffMember.signIn(port, "unithead").tasks(resident.number()))
                .hasSize(1);
    }

    @Test
    void aClientWhoKeepsSilentIsLeftUnexaminedByPeopleOnly() {
        String client = "elena.butkiene.3@pastas.lt";
        theClientIsAskedToCure(client);

        time.moveTo(Instant.parse("2026-11-27T08:00:00Z"));
        assertThat(mailbox.last(client).subject()).startsWith("Primename");
        time.moveTo(Instant.parse("2026-12-01T08:00:00Z"));

        StaffMember.signIn(port, "unithead")
                .complete(
                        resident.number(),
                        "userTask_decideAdmissibility",
                        Map.of(
                                "decision",
                                "leave",
                                "refusalGround",
                                "notCured",
                                "reasons",
                                "Buto numerio nenurodėte."));
        StaffMember.signIn(port, "director")
                .complete(resident.number(), "userTask_approveRefusal", Map.of("decision", "approve"));
        time.moveTo(clock.instant());

        assertThat(resident.state()).isEqualTo("LEFT_UNEXAMINED");
        assertThat(mailbox.last(client).attachments()).hasSize(1);
    }

    private void theClientIsAskedToCure(String client) {
        resident = Resident.complains(beans, "Elena Butkienė", client, "Prakiuro vamzdis");
        StaffMember.signIn(port, "registrar")
                .complete(
                        resident.number(),
                        "userTask_classifyComplaint",
                        Map.of("kind", "complaint", "category", "heating", "proposal", "deficiencies"));
        StaffMember.signIn(port, "unithead")
                .complete(
                        resident.number(),
                        "userTask_decideAdmissibility",
                        Map.of("decision", "deficiencies", "deficiencies", "- buto numeris", "cureDays", "5"));
        time.moveTo(clock.instant());
        assertThat(mailbox.last(client).subject()).startsWith("Prašome papildyti");
    }

    private String page(String login) {
        return StaffMember.signIn(port, login).get(resident.casePage()).body();
    }
}
