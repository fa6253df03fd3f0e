package lt.atsakas.mailroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.ClientKind;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What registrars decide about mails, and take back. */
@AtsakasTest
class MailroomTests {

    private static final EmployeeId REGISTRAR = new EmployeeId("registrar");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MailCrew crew;

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private MailRegister register;

    @Autowired
    private Complaints complaints;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private MailDrop drop;
    private final String sender = "ona-" + UUID.randomUUID() + "@pastas.lt";

    @BeforeEach
    void open() {
        drop = new MailDrop(beans);
    }

    @Test
    void aRegistrarRegistersAMailAfterAMinuteInWhichItCanBeTakenBack() {
        MailCard mail = doubtful();

        assertThat(mailroom.register(mail.id(), form("Ona Petraitienė"), REGISTRAR))
                .isEmpty();
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

        mailroom.attach(mail.id(), number, false, REGISTRAR);
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
    void aChoiceThatCannotBeDoneAnyMoreWaitsForAPersonAgainAndSaysWhy() {
        CaseNumber number = complaints.file().caseNumber();
        MailCard mail = programs();
        mailroom.attach(mail.id(), number, false, REGISTRAR);

        jdbc.update(
                "update registry.case_file set closed_at = now(), outcome = 'ANSWERED' where number = ?",
                number.value());
        clock.advance(Duration.ofMinutes(2));
        crew.doChosen();
        jdbc.update("update registry.case_file set closed_at = null, outcome = null where number = ?", number.value());

        MailCard undone = mailroom.open(mail.id(), REGISTRAR);
        assertThat(undone.state()).isEqualTo(MailState.NEEDS_PERSON);
        assertThat(undone.reason()).isEqualTo(MailReason.REFUSED);
        assertThat(undone.chosen()).isNull();
    }

    @Test
    void aChoiceThatFailsDoesNotHoldUpTheOthers() {
        MailCard broken = doubtful();
        mailroom.register(broken.id(), form("Ona"), REGISTRAR);
        MailCard sound = taken(Mails.from("noreply+kita-" + sender).subject("Iš formos"), "noreply+kita-" + sender);
        clock.advance(Duration.ofSeconds(1));
        mailroom.register(sound.id(), form("Ona"), REGISTRAR);
        jdbc.update(
                "update mailroom.chosen_step set complaint = '{' where mail = ?",
                broken.id().value());

        clock.advance(Duration.ofMinutes(2));
        crew.doChosen();

        assertThat(mailroom.open(broken.id(), REGISTRAR).reason()).isEqualTo(MailReason.FAILED);
        assertThat(mailroom.open(sound.id(), REGISTRAR).state()).isEqualTo(MailState.OPENED_CASE);
    }

    @Test
    void aMailWhoseReadingEndsTheProcessIsPutBeforeAPerson() {
        MailCard mail = doubtful();
        jdbc.update(
                "update mailroom.mail set state = 'TAKEN', reason = null, begun = 0 where id = ?",
                mail.id().value());

        assertThat(IntStream.range(0, 4).mapToObj(round -> register.begin(mail.id(), 3)))
                .containsExactly(true, true, true, false);

        assertThat(mailroom.open(mail.id(), REGISTRAR).reason()).isEqualTo(MailReason.FAILED);
        crew.round();
        assertThat(mailroom.open(mail.id(), REGISTRAR).state()).isEqualTo(MailState.NEEDS_PERSON);
    }

    /** Set aside, because a program wrote it. */
    private MailCard programs() {
        MailCard mail = taken(Mails.from(sender).subject("Atsakymas").with("Auto-Submitted", "auto-replied"));
        assertThat(mail.state()).isEqualTo(MailState.AUTOMATIC);
        return mail;
    }

    private MailCard doubtful() {
        return taken(Mails.from("noreply+" + sender).subject("Iš formos"), "noreply+" + sender);
    }

    private static RegisterForm form(String name) {
        return new RegisterForm(
                ClientKind.PERSON,
                name,
                "ona@pastas.lt",
                "",
                "",
                "",
                null,
                null,
                null,
                null,
                null,
                "lt",
                "Neveikia liftas",
                "Stovi.",
                ReplyBy.EMAIL,
                null);
    }

    private MailCard taken(Mails mail) {
        return taken(mail, sender);
    }

    private MailCard taken(Mails mail, String address) {
        return drop.take(mail, address);
    }
}
