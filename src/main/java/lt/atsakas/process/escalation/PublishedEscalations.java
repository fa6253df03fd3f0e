package lt.atsakas.process.escalation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.process.model.PublishedToModels;
import lt.atsakas.process.task.Reached;
import lt.atsakas.process.terms.EscalationLevels;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;

/** What escalations turn on, for gateways and timers in diagrams. */
@Component
@PublishedToModels("escalations")
public class PublishedEscalations {

    private static final int MOST_REMINDERS = 10;

    private final OpenTasks openTasks;
    private final Supervisors supervisors;
    private final StuckCases stuckCases;
    private final AnswerDesk answers;
    private final RefusalDesk refusals;
    private final DeadlineDesk deadlines;
    private final WorkingCalendar calendar;
    private final EscalationLevels levels;
    private final Reached reached;
    private final Clock clock;

    PublishedEscalations(
            OpenTasks openTasks,
            Supervisors supervisors,
            StuckCases stuckCases,
            AnswerDesk answers,
            RefusalDesk refusals,
            DeadlineDesk deadlines,
            WorkingCalendar calendar,
            EscalationLevels levels,
            Reached reached,
            Clock clock) {
        this.openTasks = openTasks;
        this.supervisors = supervisors;
        this.stuckCases = stuckCases;
        this.answers = answers;
        this.refusals = refusals;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.levels = levels;
        this.reached = reached;
        this.clock = clock;
    }

    /** The step whose time has just run out; the answer as a whole when somebody was faster than the timer. */
    public String overdueStep(String caseNumber) {
        return openTasks.overdueSteps(new CaseNumber(caseNumber)).stream()
                .findFirst()
                .orElse(Escalation.ANSWER);
    }

    /** Whether there is nothing left to trouble a supervisor with. */
    public boolean isCauseGone(String caseNumber, String cause, String step) {
        CaseNumber number = new CaseNumber(caseNumber);
        return switch (cause) {
            case Escalation.DEADLINE_NEAR ->
                isIssuedOrBefore(number, deadlines.answerDeadlineNear(number)) || isTermOver(number);
            case Escalation.DEADLINE_PASSED -> isIssuedOrBefore(number, deadlines.answerDeadlinePassed(number));
            case Escalation.INCIDENT, Escalation.NOBODY_ASKED, Escalation.LETTER_LATE -> !isStuck(number, cause, step);
            case Escalation.NOBODY_ASSIGNED -> !openTasks.isOverdue(number, step) && !isStuck(number, cause, step);
            default -> !openTasks.isOverdue(number, step);
        };
    }

    /** Whether the day of a plan has come and what it was for has not. */
    public boolean isPlanNotKept(String caseNumber, String cause, String step, Boolean planned) {
        return planned && !isCauseGone(caseNumber, cause, step);
    }

    /** Whether somebody stands above the supervisor whose turn it is. */
    public boolean isSomebodyAbove(String caseNumber, String cause, String step, Integer level) {
        return supervisors.isSomebodyAbove(new Escalation(new CaseNumber(caseNumber), cause, step, level, null));
    }

    /** Whether the last supervisor is to be reminded once more after that many times. */
    public boolean isReminderLeft(Integer reminders) {
        return reminders < MOST_REMINDERS;
    }

    /** By when a supervisor on this level has to react, counted from when they were told. */
    public Date reactionDue(String cause, Integer level) {
        return Date.from(calendar.plusWorkingDays(reached.moment(), levels.reactionDays(cause, level)));
    }

    /** The end of that day, or of the next working day when nobody works then. */
    public Date followUpDue(String followUpOn) {
        return Date.from(calendar.endOfWorkingDay(calendar.plusWorkingDays(LocalDate.parse(followUpOn), 0)));
    }

    private boolean isStuck(CaseNumber number, String cause, String step) {
        return stuckCases.contains(new StuckCase(number, cause, step));
    }

    /** Then another escalation speaks of the same answer. */
    private boolean isTermOver(CaseNumber number) {
        return !clock.instant().isBefore(deadlines.answerDeadlinePassed(number));
    }

    private boolean isIssuedOrBefore(CaseNumber number, Instant point) {
        return clock.instant().isBefore(point)
                || answers.progressOf(number).issued() != null
                || refusals.isIssued(number);
    }
}
