package lt.atsakas.process.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import lt.atsakas.admission.CureNoteMissing;
import lt.atsakas.admission.CureNoteTooLong;
import lt.atsakas.admission.DeficienciesAlreadyAsked;
import lt.atsakas.admission.DeficiencyDesk;
import lt.atsakas.admission.ResumptionDesk;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.process.OfficialLetters;
import lt.atsakas.process.Walk;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.ClientWrote;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One letter asks the client for everything; another tells by when there is an answer once the wait is over. */
@AtsakasTest
class AskedOnceTests {

    private static final String DECIDE = "userTask_decideAdmissibility";
    private static final Map<String, String> ASK_AGAIN =
            Map.of("decision", "deficiencies", "deficiencies", "- parašas", "cureDays", "5");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private DeficiencyDesk deficiencies;

    @Autowired
    private ResumptionDesk resumptions;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whoeverCuredReadsByWhenThereIsAnAnswer() {
        Walk walk = asked();
        clock.set("2026-11-25T14:00:00+02:00");

        walk.happens(new ClientWrote(walk.number()))
                .fire("serviceTask_tellCured")
                .postmanComes();

        assertThat(mailbox.last(client(walk)).subject())
                .isEqualTo("Gavome Jūsų kreipimosi papildymą, registracijos Nr. " + walk.number());
        assertThat(letter(walk))
                .contains("2026-11-25 Nr.", "Jūsų papildymą gavome", "Atsakysime iki 2026 m. gruodžio 23 d.")
                .doesNotContain("Sprendimas patvirtintas", "d..");
        assertThat(walk.steps()).containsExactly("userTask_assignHandler");
    }

    @Test
    void whoeverDidNotCureReadsThatTheClockRunsOnAndPeopleDecide() {
        Walk walk = lapsed().postmanComes();

        assertThat(letter(walk))
                .contains("Papildymo laiku negavome", "spręs vadovas", "atsakysime iki 2026 m. gruodžio 30 d.");
        assertThat(walk.steps()).containsExactly(DECIDE);
    }

    @Test
    void whoeverLeadsTheUnitByNowSignsIt() {
        Walk walk = asked();
        new Recusing(beans).own(walk, "unithead");
        String deciding = name(beans.getBean(AssignmentDesk.class).headFor(walk.number()));

        walk.happens(new ClientWrote(walk.number())).fire("serviceTask_tellCured");

        assertThat(letter(walk)).contains(deciding).doesNotContain(name(new EmployeeId("unithead")));
    }

    private String name(EmployeeId employee) {
        return beans.getBean(Organisation.class).employee(employee).fullName();
    }

    @Test
    void theLetterLeavesOnce() {
        Walk walk = asked();
        walk.happens(new ClientWrote(walk.number())).fire("serviceTask_tellCured");

        resumptions.tell(walk.number());

        assertThat(new OfficialLetters(beans).all(walk.number())).hasSize(2);
    }

    @Test
    void aComplaintThatBeganWithADiagramWithoutThatStepGetsTheLetterToo() {
        OlderDiagrams older = beans.getBean(OlderDiagrams.class);
        Walk walk = asked();
        walk.happens(new ClientWrote(walk.number()));
        assertThat(new OfficialLetters(beans).all(walk.number()))
                .as("today's tells later")
                .hasSize(1);

        older.cured(walk.number(), Bpmn.createExecutableProcess("complaint").done());
        walk.fire("serviceTask_tellCured");

        assertThat(new OfficialLetters(beans).all(walk.number())).hasSize(2);
    }

    @Test
    void whoeverHadTheLetterIsNotAskedAgain() {
        Walk walk = lapsed();

        assertThatThrownBy(() -> walk.complete(DECIDE, "unithead", ASK_AGAIN))
                .isInstanceOf(DeficienciesAlreadyAsked.class);

        assertThat(walk.steps()).containsExactly(DECIDE);
        assertThat(deficiencies.of(walk.number())).hasSize(1);
    }

    @Test
    void theReminderIsPlainlyWritten() {
        Walk walk = lapsed();

        assertThat(mailbox.of(client(walk)))
                .filteredOn(mail -> mail.subject().startsWith("Primename"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("iki 2026 m. lapkričio 30 d. Ką reikia papildyti")
                        .doesNotContain(".."));
    }

    @Test
    void whoeverTakesThePapersSaysWhatTheyAre() {
        Walk walk = asked();
        Actor registrar = Actor.employee(new EmployeeId("registrar"));

        assertThatThrownBy(() -> deficiencies.cure(walk.number(), " ", registrar))
                .isInstanceOf(CureNoteMissing.class);
        assertThatThrownBy(() -> deficiencies.cure(walk.number(), "a".repeat(2001), registrar))
                .isInstanceOf(CureNoteTooLong.class);

        assertThat(deficiencies.latest(walk.number()).orElseThrow().isAwaited()).isTrue();
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-30");
    }

    @Test
    void theRegistrarsHearOfALetterThatCouldNotBeSent() {
        Walk walk = asked();
        walk.happens(new ClientWrote(walk.number())).fire("serviceTask_tellCured");

        walk.happens(new LetterStuck(walk.number(), ResumptionDesk.OCCASION + "1"))
                .postmanComes();

        assertThat(mailbox.of("registrar@atsakas.demo"))
                .anyMatch(mail -> mail.subject().contains(walk.number() + ": raštas apie naują terminą nepasiekė"));
    }

    private Walk asked() {
        return Doubting.askedToCure(Walk.begin(beans), "5");
    }

    private Walk lapsed() {
        return asked().postmanComes()
                .fire("event_cureReminderDue")
                .fire("serviceTask_remindToCure")
                .postmanComes()
                .fire("event_cureTermPassed")
                .fire("serviceTask_tellNotCured");
    }

    private String client(Walk walk) {
        return String.valueOf(walk.facts().client().email());
    }

    private String letter(Walk walk) {
        return new OfficialLetters(beans).last(walk.number()).replaceAll("\\s+", " ");
    }
}
