package lt.atsakas.process.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.Step;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.process.model.PublishedToModels;
import lt.atsakas.process.model.WordsOf;
import lt.atsakas.process.task.Reached;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/** When things are due, for timers and due dates in diagrams. */
@Component
@PublishedToModels("deadlines")
public class PublishedDeadlines {

    private static final int SOON = 3;
    private static final Duration FAR_OFF = Duration.ofDays(365);

    private final DeadlineDesk desk;
    private final AnswerDesk answers;
    private final RefusalDesk refusals;
    private final UnguardedTerms unguarded;
    private final Reached reached;
    private final WorkingCalendar calendar;
    private final Clock clock;

    PublishedDeadlines(
            DeadlineDesk desk,
            AnswerDesk answers,
            RefusalDesk refusals,
            UnguardedTerms unguarded,
            Reached reached,
            WorkingCalendar calendar,
            Clock clock) {
        this.desk = desk;
        this.answers = answers;
        this.refusals = refusals;
        this.unguarded = unguarded;
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

    /** Whether the point at which a supervisor is told of the term is still to come; cases of the first diagram ask. */
    public boolean isDeadlineNearAhead(String caseNumber) {
        return isAhead(answerDeadlineNear(caseNumber));
    }

    /** Whether neither the answer has left yet nor what stands for it, so that its term may still come near. */
    public boolean isAnswerAwaited(String caseNumber) {
        CaseNumber number = new CaseNumber(caseNumber);
        return answers.progressOf(number).issued() == null && !refusals.isIssued(number);
    }

    /**
     * The supervisor's warning, at once where its moment passed while the clock stood still; once it was given, far off: only a
     * term that moves brings the timer back.
     */
    public Date nextDeadlineNear(String caseNumber) {
        Date near = answerDeadlineNear(caseNumber);
        return near.toInstant().isAfter(reached.moment()) ? near : farOff();
    }

    /** When the supervisor has to decide whether the answer will be in time. */
    public Date guardOfTerm(String caseNumber) {
        return Date.from(desk.guardOfTerm(new CaseNumber(caseNumber)));
    }

    /**
     * When the supervisor has to decide again, at once where nobody has decided about a term that is near already; else far off:
     * only what becomes of the term brings the question back.
     */
    public Date nextGuardOfTerm(String caseNumber) {
        CaseNumber number = new CaseNumber(caseNumber);
        Instant guard = desk.guardOnceClockRuns(number);
        boolean toBeAsked =
                guard.isAfter(reached.moment()) || isTermRunning(caseNumber) && unguarded.isAwaiting(number, guard);
        return toBeAsked ? Date.from(guard) : farOff();
    }

    public Date answerDeadlineNear(String caseNumber) {
        return Date.from(desk.answerDeadlineNear(new CaseNumber(caseNumber)));
    }

    public Date answerDeadlinePassed(String caseNumber) {
        return Date.from(desk.answerDeadlinePassed(new CaseNumber(caseNumber)));
    }

    /**
     * By when the answer must have been delivered, counted from its decision (VAĮ 13(1)). For one that is sent, or sent
     * again, after that term somebody looks within the house's term of reaction.
     */
    public Date deliveryTerm(String caseNumber) {
        CaseNumber number = new CaseNumber(caseNumber);
        Instant begun = reached.moment();
        Instant decided = answers.progressOf(number).decidedAt();
        Instant term = desk.deliveryTerm(number, decided == null ? begun : decided);
        return Date.from(term.isAfter(begun) ? term : desk.taskDue(number, Step.RESOLVE_DELIVERY, begun));
    }

    /** By when the client must have been told that the complaint is left unexamined; past it, the house's term of reaction. */
    public Date refusalTerm(String caseNumber) {
        CaseNumber number = new CaseNumber(caseNumber);
        Instant begun = reached.moment();
        Instant term = desk.refusalTerm(number);
        return Date.from(term.isAfter(begun) ? term : desk.taskDue(number, Step.RESOLVE_DELIVERY, begun));
    }

    private Date farOff() {
        return Date.from(clock.instant().plus(FAR_OFF));
    }

    private boolean isAhead(Date point) {
        return clock.instant().isBefore(point.toInstant());
    }
}
