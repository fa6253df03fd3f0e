package lt.atsakas.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.util.List;
import java.util.UUID;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Mailbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Mails about a case: whose word is enough, and what came back. */
@AtsakasTest
class MailOfACaseTests {

    private static final EmployeeId REGISTRAR = new EmployeeId("registrar");

    @Autowired
    private GreenMail server;

    @Autowired
    private MailCrew crew;

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private Complaints complaints;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private Journal journal;

    @Autowired
    private Postman postman;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private JdbcTemplate jdbc;

    private IncomingMail incoming;
    private final String sender = "ona-" + UUID.randomUUID() + "@pastas.lt";

    @BeforeEach
    void open() {
        incoming = new IncomingMail(server);
    }

    @Test
    void anAnswerToOurLetterFromTheKnownAddressJoinsItsCaseAndTheHandlerIsTold() {
        FiledComplaint filed = complaints.fileOf(sender);
        classifiedAndAssigned(filed.caseNumber());
        postman.round();
        String ourId = mailbox.last(sender).header("Message-ID");

        MailCard mail = taken(Mails.from(sender)
                .subject("Re: gavome")
                .with("In-Reply-To", ourId)
                .saying("Papildau skundą."));

        assertThat(mail.state()).isEqualTo(MailState.JOINED_CASE);
        assertThat(mail.caseNumber()).isEqualTo(filed.caseNumber());
        assertThat(documents.of(filed.caseNumber()))
                .extracting(DocumentCard::fileName)
                .containsExactly("laiskas.txt");
        assertThat(journal.of(filed.caseNumber()))
                .extracting(entry -> entry.kind())
                .contains(JournalKind.MAIL_JOINED);
        assertThat(noticeOf(filed.caseNumber())).isEqualTo("handler");
    }

    @Test
    void aNumberInTheSubjectFromTheKnownAddressJoinsTheCase() {
        CaseNumber number = complaints.fileOf(sender).caseNumber();

        assertThat(taken(Mails.from(sender).subject("Dėl bylos " + number + " dar kartą"))
                        .caseNumber())
                .isEqualTo(number);
    }

    @Test
    void noRightFollowsFromAStrangersFromLine() {
        CaseNumber number = complaints
                .fileOf("klientas-" + UUID.randomUUID() + "@pastas.lt")
                .caseNumber();

        MailCard mail = taken(Mails.from(sender).subject("Byla " + number));

        assertThat(mail.state()).isEqualTo(MailState.NEEDS_PERSON);
        assertThat(mail.reason()).isEqualTo(MailReason.UNKNOWN_ADDRESS);
        assertThat(documents.of(number)).isEmpty();
        postman.round();
        assertThat(mailbox.of(sender)).isEmpty();
    }

    @Test
    void aLetterThatCameBackWaitsForAPersonAndTheCaseTellsIt() {
        FiledComplaint filed = complaints.fileOf(sender);
        postman.round();
        String ourId = mailbox.last(sender).header("Message-ID");

        incoming.put(bounce("MAILER-DAEMON@mx-" + sender, "failed", "5.1.1", ourId));
        crew.round();

        MailCard mail = mailsFrom("mailer-daemon@mx-" + sender).get(0);
        assertThat(mail.state()).isEqualTo(MailState.BOUNCE);
        assertThat(mail.reason()).isEqualTo(MailReason.NOT_DELIVERED);
        assertThat(mail.caseNumber()).isEqualTo(filed.caseNumber());
        assertThat(mail.waits()).isTrue();
        assertThat(jdbc.queryForObject(
                        "select state || ' ' || trouble from correspondence.outgoing_letter where case_number = ?"
                                + " and recipient = 'client'",
                        String.class,
                        filed.caseNumber().value()))
                .startsWith("STUCK 5.1.1");
        assertThat(journal.of(filed.caseNumber()))
                .extracting(entry -> entry.kind())
                .contains(JournalKind.LETTER_REFUSED);

        mailroom.sawReturn(mail.id(), REGISTRAR);
        assertThat(mailroom.open(mail.id(), REGISTRAR).waits()).isFalse();
    }

    @Test
    void aDelayIsNoFailure() {
        complaints.fileOf(sender);
        postman.round();
        String ourId = mailbox.last(sender).header("Message-ID");

        incoming.put(bounce("postmaster@mx-" + sender, "delayed", "4.4.1", ourId));
        crew.round();

        assertThat(mailsFrom("postmaster@mx-" + sender).get(0).reason()).isEqualTo(MailReason.UNDER_WAY);
    }

    private MailCard taken(Mails mail) {
        return taken(mail, sender);
    }

    private MailCard taken(Mails mail, String address) {
        incoming.put(mail.bytes());
        crew.round();
        List<MailCard> found = mailsFrom(address);
        return found.get(found.size() - 1);
    }

    private List<MailCard> mailsFrom(String address) {
        return MailDrop.taken(mailroom).stream()
                .filter(mail -> mail.senderAddress().equals(address))
                .toList();
    }

    private void classifiedAndAssigned(CaseNumber number) {
        jdbc.update("update registry.case_file set unit = 'bustas' where number = ?", number.value());
        registry.assignTo(number, new EmployeeId("handler"), Actor.system());
    }

    private String noticeOf(CaseNumber number) {
        return jdbc.queryForObject(
                "select recipient from correspondence.outgoing_letter where case_number = ? and occasion like 'mail-%'",
                String.class, number.value());
    }

    private static byte[] bounce(String from, String action, String status, String ourId) {
        return Mails.from(from)
                .subject("Undelivered Mail Returned to Sender")
                .with("Content-Type", "multipart/report; report-type=delivery-status; boundary=x")
                .saying(
                        "--x\r\nContent-Type: text/plain\r\n\r\nSorry\r\n--x\r\nContent-Type: message/delivery-status\r\n\r\n"
                                + "Reporting-MTA: dns; mx\r\n\r\nFinal-Recipient: rfc822; x@y.lt\r\nAction: " + action
                                + "\r\nStatus: " + status
                                + "\r\n\r\n--x\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: "
                                + ourId + "\r\nSubject: x\r\n--x--\r\n")
                .bytes();
    }
}
