package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@AtsakasTest
@RecordApplicationEvents
class PostOfficeTests {

    private static final EmployeeId HANDLER = new EmployeeId("handler");

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private PaperPost paperPost;

    @Autowired
    private Postman postman;

    @Autowired
    private Complaints complaints;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private Journal journal;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ApplicationEvents events;

    private final String client = UUID.randomUUID() + "@pastas.lt";

    @BeforeEach
    void startOnMonday() {
        clock.reset();
    }

    @Test
    void acknowledgesReceiptWithNumberCodeDayAndRights() {
        FiledComplaint filed = complaints.fileOf(client);

        postman.round();

        DeliveredMail mail = mailbox.last(client);
        assertThat(mail.subject()).isEqualTo("Gavome Jūsų kreipimąsi, registracijos Nr. " + filed.caseNumber());
        assertThat(mail.text())
                .contains("Registracijos numeris: " + filed.caseNumber())
                .contains("Prieigos kodas: " + filed.accessCode().value())
                .contains("Atsakysime ne vėliau kaip: 2026 m. gruodžio 21 d.")
                .contains("prašyti nušalinti nagrinėtoją", "naudotis vertėjo pagalba", "turėti atstovą")
                .contains("http://localhost:8080/status")
                .doesNotContain("{{", "[(", "perskaityti atsakymą");
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-replied");
        assertThat(kinds(filed.caseNumber())).contains(JournalKind.ACKNOWLEDGED);
    }

    @Test
    void forgetsTheAccessCodeOnceItLeft() {
        FiledComplaint filed = complaints.fileOf(client);
        assertThat(everythingKeptOf(filed.caseNumber()))
                .contains(filed.accessCode().value());

        postman.round();

        assertThat(everythingKeptOf(filed.caseNumber()))
                .doesNotContain(filed.accessCode().value());
    }

    @Test
    void sendsOneLetterHoweverOftenItIsAskedTo() {
        CaseNumber number = complaints.fileOf(client).caseNumber();

        postOffice.acknowledge(number, null);
        postman.round();
        postOffice.acknowledge(number, null);
        postman.round();

        assertThat(mailbox.of(client)).hasSize(1);
    }

    @Test
    void keepsALetterWhileTheServerTakesNoneAndSendsItUnderTheSameName() {
        CaseNumber number = complaints.fileOf(client).caseNumber();
        mailbox.refusing(postman::round);
        LetterCard waiting = letter(number);

        postman.round();
        clock.advance(Duration.ofMinutes(1));
        postman.round();

        assertThat(waiting.state()).isEqualTo(LetterState.WAITING);
        assertThat(waiting.attempts()).isEqualTo(1);
        assertThat(waiting.trouble()).isNotBlank();
        assertThat(mailbox.of(client)).hasSize(1);
        assertThat(mailbox.last(client).header("Message-ID")).isEqualTo("<" + waiting.id() + "@localhost>");
        assertThat(letter(number).state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void putsALetterWithoutAGoodAddressBeforeAPersonAndLetsTheOthersPass() {
        CaseNumber bad = complaints.fileOf("kita-" + client).caseNumber();
        CaseNumber good = complaints.fileOf(client).caseNumber();
        jdbc.update(
                "update correspondence.outgoing_letter set address = 'ne adresas' where case_number = ?", bad.value());

        postman.round();

        assertThat(letter(bad).state()).isEqualTo(LetterState.STUCK);
        assertThat(letter(good).state()).isEqualTo(LetterState.SENT);
        assertThat(journal.of(bad)).extracting(JournalEntry::kind).contains(JournalKind.LETTER_REFUSED);
    }

    @Test
    void sendsAStuckLetterAgainToTheAddressThatTheCaseHas() {
        CaseNumber number = complaints.fileOf(client).caseNumber();
        jdbc.update(
                "update correspondence.outgoing_letter set address = 'ne adresas' where case_number = ?",
                number.value());
        postman.round();

        postOffice.sendAgain(number, PostOffice.ACKNOWLEDGEMENT);
        postman.round();

        assertThat(mailbox.of(client)).hasSize(1);
        assertThat(letter(number).state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void handsAPrintedLetterOverAndKeepsItWithoutTheCode() {
        FiledComplaint filed = complaints.fileOf(client);
        CaseNumber number = filed.caseNumber();
        postOffice.sendOnPaper(number, PostOffice.ACKNOWLEDGEMENT);
        postman.round();
        LetterCard waiting = letter(number);

        byte[] printed = paperPost.printout(number, waiting.id());
        paperPost.confirmHandedOver(number, waiting.id(), today(), Actor.employee(HANDLER));

        assertThat(waiting.state()).isEqualTo(LetterState.WAITING_FOR_HAND);
        assertThat(mailbox.of(client)).isEmpty();
        assertThat(Pdf.text(printed))
                .contains(filed.accessCode().value())
                .contains("Ona Gražulienė Liepų g. 1-")
                .contains("2026-11-23 Į 2026-11-23 Nr. " + number)
                .contains("(pareigos)", "(parašas, vardas ir pavardė)");
        assertThat(documents.of(number)).singleElement().satisfies(kept -> {
            assertThat(kept.kind()).isEqualTo(DocumentKind.ACKNOWLEDGEMENT_LETTER);
            assertThat(Pdf.text(documents.open(number, kept.id()).bytes()))
                    .contains(number.value())
                    .doesNotContain(filed.accessCode().value());
        });
        assertThat(events.stream(LetterAccepted.class))
                .contains(new LetterAccepted(number, PostOffice.ACKNOWLEDGEMENT));
    }

    @Test
    void refusesToHandOverWhatAlreadyLeft() {
        CaseNumber number = complaints.fileOf(client).caseNumber();
        postman.round();
        LetterId sent = letter(number).id();

        assertThatThrownBy(() -> paperPost.confirmHandedOver(number, sent, today(), Actor.employee(HANDLER)))
                .isInstanceOf(LetterNotWaiting.class);
    }

    @Test
    void tellsStaffWhatToDoAndNothingPersonal() {
        CaseNumber number = complaints.fileOf(client).caseNumber();
        StaffNotice notice = new StaffNotice(StaffNotice.Kind.DEADLINE_NEAR, number, "near-" + number.address());
        String handlersMail =
                jdbc.queryForObject("select email from organisation.employee where id = 'handler'", String.class);

        postOffice.notifyStaff(HANDLER, notice);
        postOffice.notifyStaff(HANDLER, notice);
        postman.round();

        List<DeliveredMail> notices = mailbox.of(handlersMail).stream()
                .filter(mail -> mail.subject().contains(number.value()))
                .toList();
        assertThat(notices).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Byla " + number + ": baigiasi atsakymo terminas");
            assertThat(mail.text())
                    .contains("http://localhost:8080/cases/" + number.address())
                    .doesNotContain("Ona", "Gražulienė", client);
            assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        });
    }

    private Handing today() {
        return new Handing(Handing.Way.GIVEN, Vilnius.dayOf(clock.instant()));
    }

    private LetterCard letter(CaseNumber number) {
        return postOffice.lettersOf(number).get(0);
    }

    private List<JournalKind> kinds(CaseNumber number) {
        return journal.of(number).stream().map(JournalEntry::kind).toList();
    }

    private String everythingKeptOf(CaseNumber number) {
        return jdbc.queryForList("select * from correspondence.outgoing_letter where case_number = ?", number.value())
                .toString();
    }
}
