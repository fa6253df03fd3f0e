package lt.atsakas.mailroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.ClientKind;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.shared.NotFound;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What becomes of mails, from a real mailbox to their cases. */
@AtsakasTest
class MailroomTests {

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
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private IncomingMail incoming;
    private final String sender = "ona-" + UUID.randomUUID() + "@pastas.lt";

    @BeforeEach
    void open() {
        incoming = new IncomingMail(server);
    }

    @Test
    void aPlainComplaintBecomesACaseWithItsMomentAndItsFiles() {
        MailCard mail = taken(Mails.from("Ona Petraitienė <" + sender + ">")
                .subject("Neveikia šildymas")
                .with("Content-Type", "multipart/mixed; boundary=x")
                .saying("--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nBute šalta, prašau padėti.\r\n"
                        + "--x\r\nContent-Type: text/plain; name=aktas.txt\r\n\r\nAktas\r\n--x--\r\n"));

        assertThat(mail.state()).isEqualTo(MailState.OPENED_CASE);
        CaseFacts facts = registry.facts(mail.caseNumber());
        assertThat(facts.channel()).isEqualTo(Channel.EMAIL);
        assertThat(facts.client().name()).isEqualTo("Ona Petraitienė");
        assertThat(facts.client().email()).isEqualTo(sender);
        assertThat(facts.subject()).isEqualTo("Neveikia šildymas");
        assertThat(facts.text()).isEqualTo("Bute šalta, prašau padėti.");
        assertThat(documents.of(facts.number())).extracting(DocumentCard::fileName).containsExactly("aktas.txt");
    }

    @Test
    void theBytesAreKeptAsTheyCame() throws Exception {
        Mails written = Mails.from(sender).subject("Baitai");

        MailCard mail = taken(written);

        assertThat(Files.readString(mailroom.original(mail).orElseThrow(), UTF_8))
                .endsWith("Bute šalta, radiatoriai nešyla. Prašau sutvarkyti šildymą.");
    }

    @Test
    void theLanguageIsRecognised() {
        MailCard mail = taken(Mails.from(sender)
                .subject("Опалення")
                .saying("Доброго дня, у моїй квартирі вже тиждень немає опалення, прошу допомогти."));

        assertThat(registry.facts(mail.caseNumber()).language()).isEqualTo("uk");
    }

    @Test
    void theSameMailAgainIsADuplicateAndNoSecondCase() {
        byte[] written = Mails.from(sender).subject("Du kartus").bytes();
        incoming.put(written);
        incoming.put(written);

        crew.round();

        assertThat(mails()).extracting(MailCard::state).containsExactlyInAnyOrder(MailState.OPENED_CASE, MailState.DUPLICATE);
        assertThat(mails().stream().map(MailCard::caseNumber).distinct()).hasSize(1).doesNotContainNull();
    }

    @Test
    void aMailTakenTwiceByOneRoundAfterTheOtherIsTakenOnce() {
        incoming.put(Mails.from(sender).subject("Vieną kartą").bytes());

        crew.round();
        crew.round();

        assertThat(mails()).hasSize(1);
    }

    @Test
    void anAnswerToOurLetterFromTheKnownAddressJoinsItsCaseAndTheHandlerIsTold() {
        FiledComplaint filed = complaints.fileOf(sender);
        classifiedAndAssigned(filed.caseNumber());
        postman.round();
        String ourId = mailbox.last(sender).header("Message-ID");

        MailCard mail = taken(Mails.from(sender).subject("Re: gavome").with("In-Reply-To", ourId).saying("Papildau skundą."));

        assertThat(mail.state()).isEqualTo(MailState.JOINED_CASE);
        assertThat(mail.caseNumber()).isEqualTo(filed.caseNumber());
        assertThat(documents.of(filed.caseNumber())).extracting(DocumentCard::fileName).containsExactly("laiskas.txt");
        assertThat(journal.of(filed.caseNumber())).extracting(entry -> entry.kind()).contains(JournalKind.MAIL_JOINED);
        assertThat(noticeOf(filed.caseNumber())).isEqualTo("handler");
    }

    @Test
    void aNumberInTheSubjectFromTheKnownAddressJoinsTheCase() {
        CaseNumber number = complaints.fileOf(sender).caseNumber();

        assertThat(taken(Mails.from(sender).subject("Dėl bylos " + number + " dar kartą")).caseNumber())
                .isEqualTo(number);
    }

    @Test
    void noRightFollowsFromAStrangersFromLine() {
        CaseNumber number = complaints.fileOf("klientas-" + UUID.randomUUID() + "@pastas.lt").caseNumber();

        MailCard mail = taken(Mails.from(sender).subject("Byla " + number));

        assertThat(mail.state()).isEqualTo(MailState.NEEDS_PERSON);
        assertThat(mail.reason()).isEqualTo(MailReason.UNKNOWN_ADDRESS);
        assertThat(documents.of(number)).isEmpty();
        postman.round();
        assertThat(mailbox.of(sender)).isEmpty();
    }

    @Test
    void whatAProgramWroteIsSetAsideAndNeverAnswered() {
        MailCard mail = taken(Mails.from(sender).subject("Atostogauju").with("Auto-Submitted", "auto-replied"));

        assertThat(mail.state()).isEqualTo(MailState.AUTOMATIC);
        postman.round();
        assertThat(mailbox.of(sender)).isEmpty();
    }

    @Test
    void ourOwnMailThatComesBackIsSetAside() {
        assertThat(taken(Mails.from("SKUNDAI@atsakas.test").subject("Aidas " + sender), "skundai@atsakas.test"))
                .extracting(MailCard::reason)
                .isEqualTo(MailReason.LOOP);
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
        assertThat(journal.of(filed.caseNumber())).extracting(entry -> entry.kind()).contains(JournalKind.LETTER_REFUSED);

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

    @Test
    void whatCannotBeReadWaitsForAPersonAndStopsNothingElse() {
        incoming.put("visai ne laiškas".getBytes(UTF_8));
        incoming.put(Mails.from(sender).subject("Po jo").bytes());

        crew.round();

        assertThat(mails().get(0).state()).isEqualTo(MailState.OPENED_CASE);
    }

    @Test
    void moreMailsThanAnAddressMaySendAtOnceWaitForAPerson() {
        IntStream.range(0, 32)
                .forEach(index -> incoming.put(Mails.from(sender).subject("Skundas nr. " + index).bytes()));

        crew.round();

        assertThat(mails()).hasSize(32);
        assertThat(mails()).filteredOn(mail -> mail.state() == MailState.OPENED_CASE).hasSize(30);
        assertThat(mails()).filteredOn(mail -> mail.reason() == MailReason.TOO_MANY).hasSize(2);
    }

    @Test
    void aRegistrarRegistersAMailAfterAMinuteInWhichItCanBeTakenBack() {
        MailCard mail = doubtful();

        assertThat(mailroom.register(mail.id(), form("Ona Petraitienė"), REGISTRAR)).isEmpty();
        crew.doChosen();
        assertThat(mailroom.open(mail.id(), REGISTRAR).chosen()).isNotNull();
        mailroom.undo(mail.id(), REGISTRAR);
        clock.advance(Duration.ofMinutes(2));
        crew.doChosen();
        assertThat(mailroom.open(mail.id(), REGISTRAR).state()).isEqualTo(MailState.NEEDS_PERSON);

        mailroom.register(mail.id(), form("Ona Petraitienė"), REGISTRAR);
        clock.advance(Duration.ofMinutes(2));
        crew.doChosen();
        crew.doChosen();

        MailCard done = mailroom.open(mail.id(), REGISTRAR);
        assertThat(done.state()).isEqualTo(MailState.OPENED_CASE);
        CaseFacts facts = registry.facts(done.caseNumber());
        assertThat(facts.registeredBy()).isEqualTo(REGISTRAR);
        assertThat(facts.receivedAt()).isEqualTo(mail.receivedAt());
        assertThatThrownBy(() -> mailroom.undo(mail.id(), REGISTRAR)).isInstanceOf(AlreadyDecided.class);
    }

    @Test
    void whatIsMissingInTheFormIsTold() {
        assertThat(mailroom.register(doubtful().id(), form(""), REGISTRAR))
                .extracting(fault -> fault.field())
                .containsExactly("client.name");
    }

    @Test
    void aRegistrarAttachesAMailToItsCase() {
        CaseNumber number = complaints.file().caseNumber();
        MailCard mail = doubtful();

        mailroom.attach(mail.id(), number, REGISTRAR);
        clock.advance(Duration.ofMinutes(2));
        crew.doChosen();

        assertThat(mailroom.open(mail.id(), REGISTRAR).state()).isEqualTo(MailState.JOINED_CASE);
        assertThat(documents.of(number)).hasSize(1);
        assertThat(documents.of(number).get(0).addedBy()).isEqualTo(Actor.employee(REGISTRAR));
    }

    @Test
    void noComplaintAndSpamArePutAsideAndTakenBack() {
        MailCard mail = doubtful();

        mailroom.putAside(mail.id(), MailState.SPAM, REGISTRAR);
        assertThat(mailroom.open(mail.id(), REGISTRAR).state()).isEqualTo(MailState.SPAM);
        mailroom.undo(mail.id(), REGISTRAR);
        assertThat(mailroom.open(mail.id(), REGISTRAR).reason()).isEqualTo(MailReason.NO_ADDRESS_TO_ANSWER);
        mailroom.putAside(mail.id(), MailState.NOT_A_COMPLAINT, REGISTRAR);
        assertThatThrownBy(() -> mailroom.putAside(mail.id(), MailState.SPAM, REGISTRAR))
                .isInstanceOf(AlreadyDecided.class);
    }

    @Test
    void aMailAboutACaseFromWhichTheRegistrarIsBarredIsNotThere() {
        CaseNumber number = complaints.fileOf(sender).caseNumber();
        MailCard mail = taken(Mails.from(sender).subject("Byla " + number));
        jdbc.update(
                "insert into assignment.bar (case_number, employee, ground, reason, since)"
                        + " values (?, 'registrar', 'COMPLAINED_ABOUT', '', now())",
                number.value());

        assertThatThrownBy(() -> mailroom.open(mail.id(), REGISTRAR)).isInstanceOf(NotFound.class);
        assertThat(mailroom.takenSince(mail.receivedAt().minusSeconds(60), REGISTRAR))
                .extracting(MailCard::id)
                .doesNotContain(mail.id());
    }

    private MailCard doubtful() {
        return taken(Mails.from("noreply+" + sender).subject("Iš formos"), "noreply+" + sender);
    }

    private static RegisterForm form(String name) {
        return new RegisterForm(
                ClientKind.PERSON, name, "ona@pastas.lt", "", "", "lt", "Neveikia liftas", "Stovi.", ReplyBy.EMAIL);
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

    private List<MailCard> mails() {
        return mailsFrom(sender);
    }

    private List<MailCard> mailsFrom(String address) {
        return mailroom.takenSince(MovableClock.MONDAY_MORNING.minus(Duration.ofDays(400)), REGISTRAR).stream()
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
                String.class,
                number.value());
    }

    private static byte[] bounce(String from, String action, String status, String ourId) {
        return Mails.from(from)
                .subject("Undelivered Mail Returned to Sender")
                .with("Content-Type", "multipart/report; report-type=delivery-status; boundary=x")
                .saying("--x\r\nContent-Type: text/plain\r\n\r\nSorry\r\n--x\r\nContent-Type: message/delivery-status\r\n\r\n"
                        + "Reporting-MTA: dns; mx\r\n\r\nFinal-Recipient: rfc822; x@y.lt\r\nAction: " + action
                        + "\r\nStatus: " + status + "\r\n\r\n--x\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: "
                        + ourId + "\r\nSubject: x\r\n--x--\r\n")
                .bytes();
    }
}
