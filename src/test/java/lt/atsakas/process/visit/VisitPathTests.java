package lt.atsakas.process.visit;

import static lt.atsakas.process.visit.Visiting.PLACE;
import static lt.atsakas.process.visit.Visiting.TELL;
import static lt.atsakas.process.visit.Visiting.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.demo.mail.MailAttachment;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.process.Walk;
import lt.atsakas.shared.Entity;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.visit.MeetingOutcome;
import lt.atsakas.visit.MeetingState;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The way of a visit: the client is told of it and of each change, and its report is written once. */
@AtsakasTest
class VisitPathTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    private Visiting visiting;

    @BeforeEach
    void take() {
        visiting = new Visiting(beans);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theClientIsToldByANumberedLetterWithAnEntryForTheirCalendarAndNoTermMoves() {
        Walk walk = visiting.told(Walk.begin(beans).examining()).postmanComes();

        DeliveredMail mail = mails(walk).get(0);
        assertThat(mail.subject()).startsWith("Susitikimas dėl Jūsų kreipimosi");
        assertThat(mail.attachments()).hasSize(2);
        assertThat(calendar(mail)).contains("METHOD:REQUEST", "SEQUENCE:0", "DTSTART:20261202T080000Z");
        assertThat(visiting.papers(walk, DocumentKind.OFFICIAL_LETTER))
                .singleElement()
                .asString()
                .contains("Vizitas namuose – 2026 m. gruodžio 2 d. 10:00", PLACE, Visiting.PURPOSE)
                .contains("kuo anksčiau paskambinkite " + phone())
                .doesNotContain("atsakydami į laišką");
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-21");
        assertThat(visiting.last(walk).told()).isTrue();
    }

    @Test
    void theClientIsToldOfEachChangeAndTheEntryOfTheirCalendarFollows() {
        Walk walk = visiting.told(Walk.begin(beans).examining()).postmanComes();

        visiting.moved(walk, "2026-12-03", "14:00").fire(TELL).postmanComes();
        visiting.cancelled(walk).fire(TELL).postmanComes();

        List<DeliveredMail> mails = mails(walk);
        assertThat(mails)
                .extracting(DeliveredMail::subject)
                .anyMatch(subject -> subject.startsWith("Pasikeitė susitikimo"))
                .anyMatch(subject -> subject.startsWith("Susitikimo dėl Jūsų kreipimosi nebus"));
        assertThat(mails)
                .extracting(VisitPathTests::calendar)
                .anyMatch(entry -> entry.contains("SEQUENCE:1") && entry.contains("DTSTART:20261203T120000Z"))
                .anyMatch(entry -> entry.contains("SEQUENCE:2") && entry.contains("METHOD:CANCEL"))
                .allMatch(entry ->
                        entry.contains("UID:visit-" + visiting.last(walk).id()));
        assertThat(isOver(walk)).isTrue();
    }

    @Test
    void aLetterThatHasNotLeftDoesNotComeAfterTheOneThatOvertookIt() {
        Walk walk = visiting.told(Walk.begin(beans).examining());

        visiting.moved(walk, "2026-12-03", "14:00").fire(TELL).postmanComes();

        assertThat(mails(walk))
                .extracting(DeliveredMail::subject)
                .anyMatch(subject -> subject.startsWith("Pasikeitė susitikimo"))
                .noneMatch(subject -> subject.startsWith("Susitikimas dėl"));
    }

    @Test
    void ofAVisitThatIsCancelledBeforeItsLetterHasLeftTheClientHearsNothing() {
        Walk walk = visiting.cancelled(visiting.planned(Walk.begin(beans).examining()));

        walk.fire(TELL);

        assertThat(visiting.papers(walk, DocumentKind.OFFICIAL_LETTER)).isEmpty();
        assertThat(isOver(walk)).isTrue();
    }

    @Test
    void theHandlerWritesTheReportInTasklistByTheEndOfTheNextWorkingDay() {
        Walk walk = visiting.begun(Walk.begin(beans).examining());
        assertThat(walk.task(WRITE).getAssignee()).isEqualTo("handler");
        assertThat(walk.task(WRITE).getDueDate().toInstant()).isEqualTo("2026-12-03T15:00:00Z");

        walk.complete(WRITE, "handler", Visiting.REPORT);

        assertThat(visiting.last(walk).state()).isEqualTo(MeetingState.REPORTED);
        assertThat(visiting.papers(walk, DocumentKind.VISIT_REPORT))
                .singleElement()
                .asString()
                .contains("VIZITO NAMUOSE AKTAS", "Radiatorius šaltas, kambaryje 15 laipsnių.", "Jonė Jonaitytė")
                .contains(walk.facts().client().name(), "Aistė Ramanauskaitė");
        assertThat(isOver(walk)).isTrue();
    }

    @Test
    void aReportThatIsWrittenOnThePageTakesTheTaskAway() {
        Walk walk = visiting.begun(Walk.begin(beans).examining());

        visiting.reported(walk, "handler");

        assertThat(visiting.last(walk).report())
                .satisfies(report -> assertThat(report.outcome()).isEqualTo(MeetingOutcome.NOBODY_THERE));
        assertThat(walk.steps()).containsExactly("userTask_examineComplaint");
        assertThat(isOver(walk)).isTrue();
    }

    @Test
    void aReportBeforeTheLetterHasLeftLeavesNoTask() {
        Walk walk = visiting.begins(visiting.planned(Walk.begin(beans).examining()));

        visiting.reported(walk, "handler").fire(TELL);

        assertThat(visiting.papers(walk, DocumentKind.OFFICIAL_LETTER)).isEmpty();
        assertThat(isOver(walk)).isTrue();
    }

    @Test
    void beforeTheVisitItsReportIsNotTaken() {
        Walk walk = visiting.told(Walk.begin(beans).examining());

        assertThatThrownBy(() -> walk.complete(WRITE, "handler", Visiting.REPORT))
                .hasMessage("meeting.notBegun");
        assertThat(walk.task(WRITE).getAssignee()).isEqualTo("handler");
    }

    @Test
    void whenItIsMovedTheDayOfItsReportMovesToo() {
        Walk walk = visiting.told(Walk.begin(beans).examining());

        visiting.moved(walk, "2026-12-04", "14:00").fire(TELL);
        visiting.moved(walk, "2026-12-03", "14:00").fire(TELL);

        assertThat(walk.task(WRITE).getDueDate().toInstant()).isEqualTo(walk.due("event_visitReportOverdue"));
        assertThat(walk.due("event_visitReportOverdue")).isEqualTo("2026-12-04T13:45:00Z");
    }

    @Test
    void ofALateReportTheSupervisorHearsUntilItIsWritten() {
        Walk walk = visiting.begun(Walk.begin(beans).examining());
        assertThat(walk.due("event_visitReportOverdue")).isEqualTo("2026-12-03T15:00:00Z");

        walk.fire("event_visitReportOverdue");

        assertThat(walk.task("userTask_handleEscalation").getAssignee()).isEqualTo("unithead");
        visiting.reported(walk, "handler");
        assertThat(walk.steps()).as("the escalation ends by itself").containsExactly("userTask_examineComplaint");
    }

    @Test
    void withTheCaseAVisitToComeIsCancelledAndTheClientHears() {
        Walk walk = closed(visiting.told(Walk.begin(beans).approving()));

        walk.fire(TELL);

        assertThat(visiting.last(walk).state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(visiting.papers(walk, DocumentKind.OFFICIAL_LETTER))
                .anyMatch(letter -> letter.contains("Šio susitikimo nebus, nes"));
        assertThat(isOver(walk)).isTrue();
    }

    @Test
    void withTheCaseNobodyWaitsForAReportAnyMore() {
        Walk walk = visiting.begun(Walk.begin(beans).approving()).fire("event_visitReportOverdue");

        closed(walk).fire(TELL);

        assertThat(visiting.last(walk).state()).isEqualTo(MeetingState.UNREPORTED);
        assertThat(visiting.papers(walk, DocumentKind.OFFICIAL_LETTER)).hasSize(1);
        assertThat(walk.steps()).as("the escalation has ended too").isEmpty();
        assertThat(isOver(walk)).isTrue();
    }

    private static Walk closed(Walk walk) {
        return walk.complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer")
                .postmanComes()
                .fire("serviceTask_closeCase");
    }

    private String phone() {
        return beans.getBean(Entity.class).phone();
    }

    private List<DeliveredMail> mails(Walk walk) {
        return mailbox.of(walk.facts().client().email()).stream()
                .filter(mail -> mail.subject().contains(walk.number().value()))
                .filter(mail -> mail.attachments().size() == 2)
                .toList();
    }

    private static String calendar(DeliveredMail mail) {
        MailAttachment entry = mail.attachments().get(1);
        assertThat(entry.fileName()).isEqualTo("susitikimas.ics");
        return new String(entry.content(), StandardCharsets.UTF_8);
    }

    private boolean isOver(Walk walk) {
        return beans.getBean(RuntimeService.class)
                        .createProcessInstanceQuery()
                        .processDefinitionKey("visit")
                        .processInstanceBusinessKey(walk.number().value())
                        .count()
                == 0;
    }
}
