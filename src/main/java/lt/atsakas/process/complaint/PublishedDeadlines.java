package lt.atsakas.process.complaint;

import java.time.Clock;
import java.util.Date;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.Step;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.process.model.PublishedToModels;
import lt.atsakas.process.model.WordsOf;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/** When things are due, for timers and due dates in diagrams. */
@Component
@PublishedToModels("deadlines")
public class PublishedDeadlines {

    private static final int SOON = 3;

    private final DeadlineDesk desk;
    private final Reached reached;
    private final WorkingCalendar calendar;
    private final Clock clock;

    PublishedDeadlines(DeadlineDesk desk, Reached reached, WorkingCalendar calendar, Clock clock) {
        this.desk = desk;
        this.reached = reached;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The end of the third working day after today: what is due before it is due soon. */
    public Date soonEnds() {
        return Date.from(calendar.endOfDay(calendar.plusWorkingDays(Vilnius.dayOf(clock.instant()), SOON)));
    }

    /** When the step – a name of {@link Step} – is due, counted from when it was reached. */
    public Date taskDue(String caseNumber, @WordsOf(Step.class) String step) {
        return Date.from(desk.taskDue(new CaseNumber(caseNumber), Step.valueOf(step), reached.moment()));
    }

    /** The house's next reminder; when none is left, the end of the term, at which nobody is reminded any more. */
    public Date nextReminder(String caseNumber) {
        CaseNumber number = new CaseNumber(caseNumber);
        return Date.from(desk.nextReminder(number).orElseGet(() -> desk.answerDeadlinePassed(number)));
    }

    /** Whether the answer is still in time: while it is, its day may move and reminders may come again. */
    public boolean isTermRunning(String caseNumber) {
        return isAhead(answerDeadlinePassed(caseNumber));
    }

    /** Whether the point at which a supervisor is told of the term is still to come, as after the term has moved. */
    public boolean isDeadlineNearAhead(String caseNumber) {
        return isAhead(answerDeadlineNear(caseNumber));
    }

    public Date answerDeadlineNear(String caseNumber) {
        return Date.from(desk.answerDeadlineNear(new CaseNumber(caseNumber)));
    }

    public Date answerDeadlinePassed(String caseNumber) {
        return Date.from(desk.answerDeadlinePassed(new CaseNumber(caseNumber)));
    }

    /** By when the answer must have been delivered, counted from when its delivery was begun to be waited for. */
    public Date deliveryTerm(String caseNumber) {
        return Date.from(desk.deliveryTerm(new CaseNumber(caseNumber), reached.moment()));
    }

    private boolean isAhead(Date point) {
        return clock.instant().isBefore(point.toInstant());
    }
}
