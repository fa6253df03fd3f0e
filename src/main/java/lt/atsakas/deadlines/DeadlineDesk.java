package lt.atsakas.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lt.atsakas.deadlines.LedgerEntry.Reason;
import lt.atsakas.deadlines.LegalTermsInForce.ClockWhileWaiting;
import lt.atsakas.deadlines.Pauses.Cause;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.Vilnius;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the time of every case: fixes the answer's deadline in the ledger and says when each step, reminder and warning is due. */
@Service
@Transactional(readOnly = true)
public class DeadlineDesk {

    private final CaseRegistry registry;
    private final CaseClocks clocks;
    private final AnswerLedger ledger;
    private final Pauses pauses;
    private final AnswerEntries entries;
    private final ClockFaces faces;
    private final ObjectProvider<AwaitedDays> awaited;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeadlineDesk(
            CaseRegistry registry,
            CaseClocks clocks,
            AnswerLedger ledger,
            Pauses pauses,
            AnswerEntries entries,
            ClockFaces faces,
            ObjectProvider<AwaitedDays> awaited,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registry = registry;
        this.clocks = clocks;
        this.ledger = ledger;
        this.pauses = pauses;
        this.entries = entries;
        this.faces = faces;
        this.awaited = awaited;
        this.events = events;
        this.clock = clock;
    }

    /** The day by which the case must be answered: the ledger's, or – before its first entry – what the terms give. */
    public LocalDate answerDue(CaseNumber number) {
        return clockOf(number).answerDue();
    }

    /**
     * Enters the answer's deadline in the ledger, the register and the journal. Asked again it does nothing, unless the
     * case's kind, its term or the calendar gives a reason for another entry; a moved day is told by {@link AnswerDueMoved}.
     * Tells whether the day moved.
     */
    @Transactional
    public boolean fixAnswerDeadline(CaseNumber number) {
        CaseFacts facts = registry.facts(number);
        LedgerEntry last = ledger.last(facts).orElse(null);
        return entries.enter(facts, last, AnswerEntries.extendedBy(last), Actor.system());
    }

    /** How far the case's answer may be put off, and whether it still may. */
    public ExtensionRoom extensionRoom(CaseNumber number) {
        CaseFacts facts = registry.facts(number);
        return clocks.extensionRoom(
                facts, AnswerEntries.extendedBy(ledger.last(facts).orElse(null)));
    }

    /**
     * Puts the answer of a held case off to that day, once and within the law (VAĮ 10(4)), else {@link ExtensionImpossible}: the
     * ledger says by whom and why, and everything that runs by the term follows.
     */
    @Transactional
    public void extendAnswer(CaseNumber number, LocalDate day, Actor by) {
        CaseFacts facts = registry.openCase(number);
        LedgerEntry last = ledger.last(facts).orElse(null);
        ExtensionRoom room = clocks.extensionRoom(facts, AnswerEntries.extendedBy(last));
        room.require(day, clock.instant());
        entries.enter(facts, last, room.workingDays(day), by);
    }

    /**
     * Stops the clock of a case until the day, at most, because the client's answer is awaited: the answer's day moves as if the client
     * took all the time. One that stands already stands until that day. By the law of its day of receipt the clock may run on instead.
     */
    @Transactional
    public void pause(CaseNumber number, LocalDate until) {
        CaseFacts facts = registry.openCase(number);
        LocalDate from = clocks.pausedFrom(facts, Vilnius.dayOf(clock.instant()));
        if (from != null) {
            if (!pauses.prolong(number, Cause.CLIENT, until)) {
                pauses.begin(number, Cause.CLIENT, from, until);
            }
            entries.enter(facts, Reason.PAUSED, Actor.system());
        }
    }

    /** What the clock of the case does while its client is awaited, by the law of its day of receipt. */
    @Transactional(readOnly = true)
    public ClockWhileWaiting whileWaiting(CaseNumber number) {
        return clocks.whileWaiting(registry.facts(number));
    }

    /** Lets the clock run on from today: the client took no more time than this. Without a pause it does nothing. */
    @Transactional
    public void resume(CaseNumber number) {
        if (pauses.end(number, Cause.CLIENT, Vilnius.dayOf(clock.instant()))) {
            entries.enter(registry.openCase(number), Reason.RESUMED, Actor.system());
        }
    }

    /** Stops the clock of a case until the day, at most, because its examination is suspended (VAĮ 25). */
    @Transactional
    public void suspend(CaseNumber number, LocalDate until, Actor by) {
        CaseFacts facts = registry.openCase(number);
        pauses.begin(number, Cause.SUSPENSION, Vilnius.dayOf(clock.instant()), until);
        entries.enter(facts, Reason.SUSPENDED, by);
    }

    /** Lets a suspension last until another day. */
    @Transactional
    public void prolongSuspension(CaseNumber number, LocalDate until, Actor by) {
        if (pauses.prolong(number, Cause.SUSPENSION, until)) {
            entries.enter(registry.openCase(number), Reason.SUSPENDED, by);
        }
    }

    /** Lets the clock of a suspended case run on from today, or from the suspension's last day if that has passed. */
    @Transactional
    public void endSuspension(CaseNumber number, Actor by) {
        if (pauses.end(number, Cause.SUSPENSION, Vilnius.dayOf(clock.instant()))) {
            CaseFacts facts = registry.facts(number);
            if (!facts.isClosed()) {
                entries.enter(facts, Reason.SUSPENSION_ENDED, by);
            }
        }
    }

    /** Lets the clock of a case stand still until another day than that, because what it waits for is awaited until then. */
    @Transactional
    public void awaitUntil(AwaitedDay day) {
        pauses.move(day.number(), day.before(), day.after());
    }

    /** Fixes the deadline of a held case anew by the calendar as it is now, and lets what it waits for and its other terms follow. */
    @Transactional
    public void followCalendar(CaseNumber number) {
        awaited.forEach(days -> days.follow(number));
        if (!fixAnswerDeadline(number)) {
            events.publishEvent(new CalendarFollowed(number));
        }
    }

    /** When the step is due that was reached at that moment; what rests with the clock of the case counts from when that runs on. */
    public Instant taskDue(CaseNumber number, Step step, Instant reached) {
        return clocks.taskDue(registry.facts(number), step, reached);
    }

    /** When somebody has to decide whether the answer will be in time. */
    public Instant guardOfTerm(CaseNumber number) {
        return clockOf(number).guardOfTerm();
    }

    /** The same, but not before the morning after the last day on which the clock of the case stands still. */
    public Instant guardOnceClockRuns(CaseNumber number) {
        return clocks.guardOnceRunning(registry.facts(number));
    }

    public Instant answerDeadlineNear(CaseNumber number) {
        return clockOf(number).answerDeadlineNear();
    }

    public Instant answerDeadlinePassed(CaseNumber number) {
        return clockOf(number).answerDeadlinePassed();
    }

    /** The next of the house's reminders after the present moment, if any is left. */
    public Optional<Instant> nextReminder(CaseNumber number) {
        return clockOf(number).nextReminder(clock.instant());
    }

    /** By when an answer decided at that moment must have been delivered. */
    public Instant deliveryTerm(CaseNumber number, Instant decided) {
        return clockOf(number).deliveryTerm(decided);
    }

    /** By when the client must know that the complaint is left unexamined. */
    public Instant refusalTerm(CaseNumber number) {
        return clockOf(number).refusalTerm();
    }

    /** Whether the complaint came too late for whoever learned of the matter that day, by the terms of its day of receipt. */
    public ComplaintAge complaintAge(CaseNumber number, LocalDate learnedOn) {
        CaseFacts facts = registry.facts(number);
        return clocks.of(facts).complaintAge(learnedOn, facts.receivedAt());
    }

    /** The last day for the client to cure deficiencies, asked that day with a term of so many working days; no less than the law gives. */
    public LocalDate cureTerm(CaseNumber number, LocalDate asked, int workingDays) {
        return clockOf(number).cureTerm(asked, workingDays);
    }

    /** By when the ethics commission must know of a recusal that was refused at that moment. */
    public Instant recusalReportTerm(CaseNumber number, Instant refused) {
        return clockOf(number).recusalReportTerm(refused);
    }

    /** When whoever reports such a refusal is reminded. */
    public Instant recusalReportReminder(CaseNumber number, Instant refused) {
        return clockOf(number).recusalReportReminder(refused);
    }

    /** Every entry of the case, oldest first. */
    public List<LedgerEntry> ledger(CaseNumber number) {
        return ledger.of(number);
    }

    /** The clock as the case page shows it. */
    public ClockFace face(CaseNumber number) {
        CaseFacts facts = registry.facts(number);
        return faces.face(facts, clocks.of(facts), ledger.last(facts));
    }

    private CaseClock clockOf(CaseNumber number) {
        return clocks.of(registry.facts(number));
    }
}
