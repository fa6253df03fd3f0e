package lt.atsakas.mailroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.NotFound;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which mails a registrar does not see: all that is about a case from which they are barred, and the file of a restricted one. */
@AtsakasTest
class MailsOutOfSightTests {

    private static final EmployeeId REGISTRAR = new EmployeeId("registrar");
    private static final EmployeeId COLLEAGUE = new EmployeeId("g.vasiliauskaite");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private Complaints complaints;

    @Autowired
    private JdbcTemplate jdbc;

    private final String sender = "ona-" + UUID.randomUUID() + "@pastas.lt";
    private CaseNumber number;

    @BeforeEach
    void fileACase() {
        number = complaints.fileOf(sender).caseNumber();
    }

    @Test
    void aMailOfACaseFromWhichTheRegistrarIsBarredIsNotThere() {
        MailCard mail = taken(Mails.from(sender).subject("Byla " + number));
        barRegistrar();

        assertHidden(mail);
    }

    @Test
    void aMailAboutSeveralCasesIsNotThereForWhomOneOfThemIsHidden() {
        CaseNumber other = complaints.file().caseNumber();
        MailCard mail = taken(Mails.from(sender).subject("Bylos " + number + " ir " + other));
        assertThat(mail.reason()).isEqualTo(MailReason.SEVERAL_CASES);
        int waited = mailroom.waiting(REGISTRAR);
        barRegistrar();

        assertHidden(mail);
        assertThat(mailroom.waiting(REGISTRAR)).isEqualTo(waited - 1);
    }

    @Test
    void whatSomebodyElseIsAboutToJoinToTheCaseIsNotThere() {
        String stranger = "kaimynas-" + sender;
        MailCard mail = taken(Mails.from("noreply+" + stranger).subject("Iš formos"), "noreply+" + stranger);
        barRegistrar();
        assertThat(mailroom.open(mail.id(), REGISTRAR)).isNotNull();

        mailroom.attach(mail.id(), number, false, COLLEAGUE);

        assertHidden(mail);
    }

    @Test
    void aMailOfARestrictedCaseIsNotThereButWhatWaitsForADecisionIs() {
        MailCard joined = taken(Mails.from(sender).subject("Byla " + number));
        assertThat(joined.state()).isEqualTo(MailState.JOINED_CASE);
        String stranger = "kaimynas-" + sender;
        MailCard waits = taken(Mails.from(stranger).subject("Byla " + number), stranger);
        assertThat(waits.reason()).isEqualTo(MailReason.UNKNOWN_ADDRESS);

        jdbc.update("update registry.case_file set restricted = true where number = ?", number.value());

        assertHidden(joined);
        assertThat(mailroom.open(waits.id(), REGISTRAR)).isEqualTo(waits);
        mailroom.attach(waits.id(), number, false, REGISTRAR);
        assertThat(mailroom.open(waits.id(), REGISTRAR).chosen()).isNotNull();
    }

    private void assertHidden(MailCard mail) {
        assertThatThrownBy(() -> mailroom.open(mail.id(), REGISTRAR)).isInstanceOf(NotFound.class);
        assertThat(mailroom.takenSince(mail.receivedAt().minusSeconds(60), null, 100_000, REGISTRAR)
                        .mails())
                .extracting(MailCard::id)
                .doesNotContain(mail.id());
        assertThat(mailroom.list(MailList.IN_CASES, 0, REGISTRAR).mails())
                .extracting(MailCard::id)
                .doesNotContain(mail.id());
    }

    private void barRegistrar() {
        jdbc.update(
                "insert into assignment.bar (case_number, employee, ground, reason, since)"
                        + " values (?, 'registrar', 'COMPLAINED_ABOUT', '', now())",
                number.value());
    }

    private MailCard taken(Mails mail) {
        return taken(mail, sender);
    }

    private MailCard taken(Mails mail, String address) {
        return new MailDrop(beans).take(mail, address);
    }
}
