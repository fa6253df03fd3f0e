package lt.atsakas.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.util.UUID;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.inquiry.InquiryState;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.clientquestion.AskingClient;
import lt.atsakas.process.forwarding.Redirecting;
import lt.atsakas.process.suspension.Suspending;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a client writes about a case in which nobody works any more, or nobody works now, is kept, bound to it and seen by somebody. */
@AtsakasTest
class MailOfRestingCasesTests {

    private static final EmployeeId REGISTRAR = new EmployeeId("registrar");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private GreenMail server;

    @Autowired
    private MailCrew crew;

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    private final String sender = "ona-" + UUID.randomUUID() + "@pastas.lt";
    private IncomingMail incoming;

    @BeforeEach
    void open() {
        incoming = new IncomingMail(server);
    }

    @Test
    void aReplyToAnAnsweredCaseWaitsWithItForARegistrar() {
        Walk walk = filed().issued().postmanComes().fire("serviceTask_closeCase");

        assertThat(waiting(walk).reason()).isEqualTo(MailReason.CASE_CLOSED);
    }

    @Test
    void aReplyToAForwardedCaseWaitsWithItForARegistrar() {
        Walk walk = Redirecting.byMail(beans).sent(filed()).postmanComes().fire("serviceTask_closeForwarded");

        assertThat(waiting(walk).reason()).isEqualTo(MailReason.CASE_FORWARDED);
    }

    @Test
    void aReplyToASuspendedCaseJoinsItAndItsHandlerIsTold() {
        Walk walk = new Suspending(beans).suspended(filed().examining(), "2026-12-10");

        MailCard mail = reply(walk);

        assertThat(mail.state()).isEqualTo(MailState.JOINED_CASE);
        assertThat(documents.of(walk.number()))
                .extracting(DocumentCard::fileName)
                .contains("laiskas.txt");
        assertThat(jdbc.queryForObject(
                        "select recipient from correspondence.outgoing_letter where case_number = ? and occasion like 'mail-%'",
                        String.class, walk.number().value()))
                .isEqualTo("handler");
    }

    @Test
    void aReplyToAnotherLetterJoinsTheCaseAndLeavesTheQuestionOpen() {
        AskingClient asking = new AskingClient(beans);
        Walk walk = asking.asked(filed().postmanComes().examining());
        String acknowledgement = beans.getBean(Mailbox.class).last(sender).header("Message-ID");
        walk.postmanComes();

        MailCard mail = reply(walk, acknowledgement);

        assertThat(mail.state()).isEqualTo(MailState.JOINED_CASE);
        assertThat(asking.last(walk).isOpen()).isTrue();
        assertThat(jdbc.queryForObject(
                        "select recipient from correspondence.outgoing_letter where case_number = ? and occasion like 'mail-%'",
                        String.class, walk.number().value()))
                .isEqualTo("handler");
    }

    @Test
    void aReplyToTheLetterWithTheQuestionAnswersIt() {
        AskingClient asking = new AskingClient(beans);
        Walk walk = asking.asked(filed().examining()).postmanComes();

        reply(walk, beans.getBean(Mailbox.class).last(sender).header("Message-ID"));

        assertThat(asking.last(walk).state()).isEqualTo(InquiryState.ANSWERED);
    }

    @Test
    void aMailThatNamesNoLetterEndsNoQuestionBeforeAPersonHasReadIt() {
        AskingClient asking = new AskingClient(beans);
        Walk walk = asking.asked(filed().examining()).postmanComes();

        waiting(walk);

        assertThat(asking.last(walk).state()).isEqualTo(InquiryState.OPEN);
    }

    private MailCard waiting(Walk walk) {
        int before = mailroom.waiting(REGISTRAR);
        MailCard mail = reply(walk);
        assertThat(mail.state()).isEqualTo(MailState.NEEDS_PERSON);
        assertThat(mail.caseNumber()).isEqualTo(walk.number());
        assertThat(mailroom.waiting(REGISTRAR)).isEqualTo(before + 1);
        return mail;
    }

    private Walk filed() {
        clock.reset();
        return Walk.of(beans, beans.getBean(Complaints.class).fileOf(sender));
    }

    private MailCard reply(Walk walk) {
        return taken(Mails.from(sender).subject("Re: " + walk.number()).saying("Turiu naujų žinių."));
    }

    private MailCard reply(Walk walk, String letter) {
        return taken(Mails.from(sender)
                .subject("Re: " + walk.number())
                .with("In-Reply-To", letter)
                .saying("Turiu naujų žinių."));
    }

    private MailCard taken(Mails written) {
        incoming.put(written.bytes());
        crew.round();
        return MailDrop.taken(mailroom).stream()
                .filter(mail -> mail.senderAddress().equals(sender))
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
