package lt.atsakas.visit;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.OfficialLetter;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseClosed;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.RegisterNumbers;
import lt.atsakas.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the handler arranges to meet the client and moves or cancels that; the client is written to each time. The case goes on, no term of it
 * moves; who may do what is told by {@link MeetingRights}.
 */
@Service
public class MeetingDesk {

    /** How the occasion of every letter about a meeting begins. */
    public static final String OCCASION = OfficialLetter.OCCASION + "visit-";

    /** The detail of the journal that tells what the client was written to about. */
    public static final String NEWS = "news";

    private final Meetings meetings;
    private final MeetingRights rights;
    private final MeetingTimes times;
    private final MeetingLetters letters;
    private final RegisterNumbers numbers;
    private final CaseRegistry registry;
    private final CaseHold hold;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingDesk(
            Meetings meetings,
            MeetingRights rights,
            MeetingTimes times,
            MeetingLetters letters,
            RegisterNumbers numbers,
            CaseRegistry registry,
            CaseHold hold,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.rights = rights;
        this.times = times;
        this.letters = letters;
        this.numbers = numbers;
        this.registry = registry;
        this.hold = hold;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** The meetings of a case, in the order of their times. */
    @Transactional(readOnly = true)
    public List<MeetingCard> of(CaseNumber number) {
        return meetings.findByCaseNumberOrderByStartsAtAsc(number.value()).stream()
                .map(Meeting::card)
                .toList();
    }

    /** Those that are still to come and of which the client has been written to: of others they do not learn elsewhere. */
    @Transactional(readOnly = true)
    public List<MeetingCard> comingAsTold(CaseNumber number) {
        Instant now = now();
        return of(number).stream()
                .filter(card -> card.isAhead(now) && card.isKnownToClient())
                .toList();
    }

    /** One meeting, or {@link NotFound}. */
    @Transactional(readOnly = true)
    public MeetingCard card(MeetingId id) {
        return meetings.findById(id.value()).map(Meeting::card).orElseThrow(NotFound::new);
    }

    /** One meeting for those who examine the case, and for whoever arranged it, else {@link NotFound}. */
    @Transactional(readOnly = true)
    public MeetingCard open(MeetingId id, EmployeeId reader) {
        MeetingCard found = card(id);
        if (!rights.mayOpen(registry.facts(found.caseNumber()), found, reader)) {
            throw new NotFound();
        }
        return found;
    }

    /** Whether the employee reads the case itself too. */
    @Transactional(readOnly = true)
    public boolean examines(MeetingCard meeting, EmployeeId employee) {
        return rights.examines(registry.facts(meeting.caseNumber()), employee);
    }

    /** Whether the employee arranges meetings in this case. */
    @Transactional(readOnly = true)
    public boolean mayArrange(CaseFacts facts, EmployeeId employee) {
        return rights.mayArrange(facts, employee);
    }

    /** Whether the employee moves or cancels this one now. */
    @Transactional(readOnly = true)
    public boolean mayChange(MeetingCard meeting, EmployeeId employee) {
        return meeting.isAhead(now()) && rights.answersFor(registry.facts(meeting.caseNumber()), employee);
    }

    /** The first day on which the client is met without having agreed to it: a letter reaches them in time. */
    @Transactional(readOnly = true)
    public LocalDate earliest(CaseNumber number) {
        return times.earliest(registry.facts(number));
    }

    /**
     * Plans a meeting. Refused for whoever does not handle the case ({@link NotYoursToMeet}) and for a time that cannot be
     * ({@link MeetingTimeUnfit}): the case does not wait past its own.
     */
    @Transactional
    public MeetingId plan(NewMeeting planned) {
        CaseNumber number = planned.caseNumber();
        hold.take(number);
        CaseFacts facts = registry.openCase(number);
        rights.requireArrange(facts, planned.by());
        times.require(planned.startsAt(), planned.agreed(), facts, planned.by());
        MeetingCard kept = meetings.saveAndFlush(new Meeting(planned, now())).card();
        record(kept, JournalKind.VISIT_PLANNED, Actor.employee(planned.by()));
        events.publishEvent(new MeetingPlanned(number, kept.id()));
        return kept.id();
    }

    /**
     * Moves a meeting that has not begun, for whoever answers for the case; the same times hold. Where nothing changes, nothing happens; what
     * was moved since they saw it is not overwritten ({@link MeetingMovedElsewhere}).
     */
    @Transactional
    public void move(MeetingMove move) {
        Meeting meeting = held(move.meeting());
        MeetingCard before = meeting.card();
        if (before.isPlanned() && move.changesNothing(before)) {
            return;
        }
        CaseFacts facts = registry.openCase(before.caseNumber());
        require(rights.answersFor(facts, move.by()));
        times.require(move.startsAt(), move.agreed(), facts, move.by());
        meeting.move(move, now());
        MeetingCard moved = meetings.saveAndFlush(meeting).card();
        record(moved, JournalKind.VISIT_MOVED, Actor.employee(move.by()));
        events.publishEvent(new MeetingMoved(moved.caseNumber(), moved.id()));
    }

    /** Cancels a meeting that has not begun, for whoever answers for the case. */
    @Transactional
    public void cancel(MeetingId id, EmployeeId by) {
        Meeting meeting = held(id);
        require(rights.answersFor(registry.openCase(meeting.card().caseNumber()), by));
        meeting.cancel(by, now());
        settled(meeting, JournalKind.VISIT_CANCELLED, Actor.employee(by));
    }

    /** Writes to the client what they do not know of the meeting yet, and not what it was before; asked again, does nothing. */
    @Transactional
    public void tell(MeetingId id) {
        Meeting meeting = held(id);
        meeting.untold(now()).ifPresent(news -> {
            String number = numbers.next("answers");
            meeting.overtaken().ifPresent(then -> letters.callBack(meeting.card(), then));
            meeting.tell(number);
            MeetingCard told = meetings.saveAndFlush(meeting).card();
            letters.send(told, news, number);
            Map<String, String> what = Map.of("number", number, NEWS, news.name());
            journal.record(told.caseNumber(), JournalKind.VISIT_TOLD, Actor.system(), what);
        });
    }

    /** When the report of this one is due. */
    @Transactional(readOnly = true)
    public Instant reportDue(MeetingId id) {
        return times.reportDue(card(id).day());
    }

    /** With the examination its meetings end: nobody waits at the door, nor for a report that is late. One that is not yet due is still written. */
    @Transactional
    public void giveUp(CaseNumber number) {
        meetings.findByCaseNumberAndState(number.value(), MeetingState.PLANNED).stream()
                .filter(meeting -> !isReportStillDue(meeting.card()))
                .forEach(this::end);
    }

    @EventListener
    void on(CaseClosed closed) {
        giveUp(closed.number());
    }

    private boolean isReportStillDue(MeetingCard meeting) {
        return meeting.awaitsReport(now()) && now().isBefore(times.reportDue(meeting.day()));
    }

    private void end(Meeting meeting) {
        meeting.end(now());
        boolean cancelled = meeting.card().state() == MeetingState.CANCELLED;
        settled(meeting, cancelled ? JournalKind.VISIT_CANCELLED : JournalKind.VISIT_UNREPORTED, Actor.system());
    }

    private void settled(Meeting meeting, JournalKind kind, Actor by) {
        MeetingCard kept = meetings.saveAndFlush(meeting).card();
        record(kept, kind, by);
        events.publishEvent(new MeetingNeedless(kept.caseNumber(), kept.id()));
    }

    private static void require(boolean right) {
        if (!right) {
            throw new NotYoursToMeet();
        }
    }

    private void record(MeetingCard about, JournalKind kind, Actor by) {
        Map<String, String> details =
                Map.of("visitKind", about.kind().name(), "when", DATES.shortMoment(about.startsAt()));
        journal.record(about.caseNumber(), kind, by, details);
    }

    Meeting held(MeetingId id) {
        hold.take(new CaseNumber(meetings.caseOf(id.value()).orElseThrow(NotFound::new)));
        return meetings.findById(id.value()).orElseThrow(NotFound::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
