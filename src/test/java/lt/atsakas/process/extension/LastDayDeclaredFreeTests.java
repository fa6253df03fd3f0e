package lt.atsakas.process.extension;

import static lt.atsakas.process.extension.Extending.DECIDE;
import static lt.atsakas.process.extension.Extending.GRANT;
import static lt.atsakas.process.extension.Extending.GUARD;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.LedgerEntry;
import lt.atsakas.deadlines.LedgerEntry.Reason;
import lt.atsakas.deadlines.SpecialDay;
import lt.atsakas.deadlines.SpecialDays;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On the morning of an answer's last day an administrator declares that day free: whatever waits waits a day longer, and what was said stays said. */
@AtsakasTest
class LastDayDeclaredFreeTests {

    private static final LocalDate LAST = LocalDate.parse("2031-09-29");
    private static final LocalDate EXTENDED = LocalDate.parse("2031-10-13");
    private static final Instant OLD_MIDNIGHT = Instant.parse("2031-09-29T21:00:00Z");
    private static final Instant NEW_MIDNIGHT = Instant.parse("2031-09-30T21:00:00Z");
    private static final Instant NEW_CLOSING = Instant.parse("2031-09-30T14:00:00Z");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private SpecialDays specialDays;

    @Autowired
    private DeadlineDesk deadlines;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void theDaysAreAsBefore() {
        specialDays.withdraw(LAST);
        specialDays.withdraw(EXTENDED);
        clock.reset();
    }

    @Test
    void theOpenGuardTheDraftAndTheEndOfTheTermMoveADay() {
        Walk walk = onTheLastMorning();
        walk.fire("event_guardDue");

        declaredFree(walk, LAST);

        assertThat(walk.facts().answerDue()).isEqualTo("2031-09-30");
        assertThat(walk.due("event_deadlinePassed")).isEqualTo(NEW_MIDNIGHT);
        assertThat(walk.due("event_guardTermPassed")).isEqualTo(NEW_MIDNIGHT);
        assertThat(walk.due("event_guardOverdue")).isEqualTo(NEW_CLOSING);
        assertThat(walk.task(GUARD).getDueDate().toInstant()).isEqualTo(NEW_CLOSING);
        assertThat(walk.task("userTask_draftAnswer").getDueDate().toInstant()).isEqualTo(NEW_CLOSING);
        assertThat(walk.due("event_draftOverdue")).isEqualTo(NEW_CLOSING);
    }

    @Test
    void anExtensionThatWaitsMayBeDecidedADayLonger() {
        Walk walk = new Extending(beans).asked(onTheLastMorning(), "handler", "2031-10-10");

        declaredFree(walk, LAST);

        assertThat(walk.due("event_termEnded")).isEqualTo(NEW_MIDNIGHT);
        assertThat(walk.due("event_extensionDecisionOverdue")).isEqualTo(NEW_CLOSING);
        clock.set("2031-09-30T15:00:00+03:00");
        walk.complete(DECIDE, "unithead", GRANT);
        assertThat(walk.facts().answerDue()).isEqualTo("2031-10-10");
    }

    @Test
    void nothingHappensAtTheMidnightThatWasTheEnd() {
        Walk walk = onTheLastMorning();
        whatIsDueHappens(walk);
        List<String> steps = walk.steps();

        declaredFree(walk, LAST);
        clock.set(OLD_MIDNIGHT);

        assertThat(Waiting.timers(walk))
                .allSatisfy(timer -> assertThat(timer.due()).as(timer.element()).isAfter(OLD_MIDNIGHT));
        whatIsDueHappens(walk);
        assertThat(walk.steps()).isEqualTo(steps);
        walk.fire("event_deadlinePassed");
        assertThat(clock.instant()).isEqualTo(NEW_MIDNIGHT);
    }

    @Test
    void whatWasWrittenEarlierStaysAsItWas() {
        Walk walk = putOff();
        clock.set("2031-10-13T10:00:00+03:00");
        List<LedgerEntry> entries = deadlines.ledger(walk.number());
        List<Map<String, Object>> papers = papers(walk);
        List<Map<String, Object>> letters = letters(walk);
        assertThat(papers).isNotEmpty();
        assertThat(letters).hasSizeGreaterThan(1);

        declaredFree(walk, EXTENDED);
        walk.postmanComes();

        assertThat(walk.facts().answerDue()).isEqualTo("2031-10-14");
        assertThat(promised(walk)).as("the day of the interim answer").isEqualTo(EXTENDED);
        assertThat(papers(walk)).as("the bytes of every file").isEqualTo(papers);
        assertThat(letters(walk))
                .as("every letter to the client, and none besides")
                .isEqualTo(letters);
        assertThat(deadlines.ledger(walk.number())).startsWith(entries.toArray(LedgerEntry[]::new));
        assertThat(deadlines.ledger(walk.number()))
                .extracting(LedgerEntry::reason)
                .containsExactly(Reason.RECEIVED, Reason.EXTENDED, Reason.CALENDAR_CHANGED);
    }

    private Walk onTheLastMorning() {
        Walk walk = drafting("2031-09-26T10:00:00+03:00");
        clock.set("2031-09-29T10:00:00+03:00");
        return walk;
    }

    /** Its client has the interim answer. */
    private Walk putOff() {
        return new Extending(beans)
                .asked(drafting("2031-09-26T10:00:00+03:00"), "handler", EXTENDED.toString())
                .complete(DECIDE, "unithead", GRANT)
                .fire("serviceTask_sendInterimAnswer")
                .postmanComes()
                .postmanComes();
    }

    /** A case of the first of September whose handler comes to the draft then. */
    private Walk drafting(String moment) {
        Walk walk = Walk.beginWhereDaysMayBeDeclared(beans).examining();
        clock.set(moment);
        walk.complete("userTask_examineComplaint", "handler", Map.of());
        assertThat(walk.facts().answerDue()).isEqualTo(LAST);
        return walk;
    }

    private void declaredFree(Walk walk, LocalDate day) {
        specialDays.declare(new SpecialDay(day, SpecialDay.Kind.DAY_OFF, "gedulo diena"));
        deadlines.followCalendar(walk.number());
    }

    /** As the engine does when it comes round. */
    private void whatIsDueHappens(Walk walk) {
        for (Optional<String> due = due(walk); due.isPresent(); due = due(walk)) {
            management.executeJob(due.orElseThrow());
        }
    }

    private Optional<String> due(Walk walk) {
        return database.sql("""
                select job.id_ from act_ru_job job
                join act_ru_execution process on process.id_ = job.process_instance_id_
                where job.type_ = 'timer' and process.business_key_ = ? and job.duedate_ <= ?
                order by job.duedate_ limit 1""")
                .params(walk.number().value(), Timestamp.from(clock.instant()))
                .query(String.class)
                .optional();
    }

    private LocalDate promised(Walk walk) {
        return database.sql("select new_due from correspondence.interim_answer where case_number = ?")
                .params(walk.number().value())
                .query(LocalDate.class)
                .single();
    }

    private List<Map<String, Object>> papers(Walk walk) {
        return database.sql("select id, sha256, size from documents.document where case_number = ? order by id")
                .params(walk.number().value())
                .query()
                .listOfRows();
    }

    private List<Map<String, Object>> letters(Walk walk) {
        return database.sql("select id, subject, body, enclosure, state from correspondence.outgoing_letter"
                        + " where case_number = ? and kind <> 'NOTICE' order by id")
                .params(walk.number().value())
                .query()
                .listOfRows();
    }
}
