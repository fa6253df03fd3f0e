package lt.atsakas.committee;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lt.atsakas.assignment.ReviewAccess;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.Vilnius;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part in a review: declarations of impartiality, alternates who step in, and whether enough are left to decide. */
@Service
public class Hearing {

    private final ReviewFile file;
    private final ParticipantBook participants;
    private final Seating seating;
    private final Seats seats;
    private final Agendas agendas;
    private final ReviewAccess access;
    private final Journal journal;
    private final CaseHold hold;
    private final SessionTimes times;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Hearing(
            ReviewFile file,
            ParticipantBook participants,
            Seating seating,
            Seats seats,
            Agendas agendas,
            ReviewAccess access,
            Journal journal,
            CaseHold hold,
            SessionTimes times,
            ApplicationEventPublisher events,
            Clock clock) {
        this.file = file;
        this.participants = participants;
        this.seating = seating;
        this.seats = seats;
        this.agendas = agendas;
        this.access = access;
        this.journal = journal;
        this.hold = hold;
        this.times = times;
        this.events = events;
        this.clock = clock;
    }

    /** Those who have not said yet whether they are impartial. */
    @Transactional(readOnly = true)
    public List<EmployeeId> undeclared(ReviewId id) {
        return participants.of(id).stream()
                .filter(one -> one.declaration() == null)
                .map(Participant::employee)
                .toList();
    }

    /** Those of them who can still say so themselves. */
    @Transactional(readOnly = true)
    public List<EmployeeId> silentIn(ReviewId id) {
        Predicate<EmployeeId> able = seating.able(file.review(id).card().caseNumber());
        return undeclared(id).stream().filter(able).toList();
    }

    /** Whether the member can still be expected to say so themselves. */
    @Transactional(readOnly = true)
    public boolean mayTakePart(ReviewId id, EmployeeId member) {
        return seating.able(file.review(id).card().caseNumber()).test(member)
                && participants.of(id).stream().anyMatch(one -> one.employee().equals(member));
    }

    /** Keeps what the member says; others may only note that the member cannot come ({@link NotYoursToDeclare}). */
    @Transactional
    public void declare(ReviewId id, EmployeeId member, Declaration declaration, EmployeeId by) {
        if (!member.equals(by) && declaration != Declaration.UNAVAILABLE) {
            throw new NotYoursToDeclare();
        }
        seats.declare(file.review(id), member, declaration);
        ReviewCard review = file.review(id).card();
        if (declaration != Declaration.IMPARTIAL) {
            events.publishEvent(new SeatEmptied(review.caseNumber(), id));
        }
        if (!mayTakePart(id, member)) {
            return;
        }
        journal.record(
                review.caseNumber(),
                JournalKind.MEMBER_DECLARED,
                Actor.employee(by),
                Map.of("person", member.value(), "declaration", declaration.name()));
    }

    /** Whether a seat is empty for which an alternate could still be called before the session. */
    @Transactional(readOnly = true)
    public boolean isAlternateLeft(ReviewId id) {
        return alternates(file.review(id).card()).findAny().isPresent();
    }

    /** Calls as many alternates in turn as seats are empty; of two sessions at the same time only one gets the same alternate. */
    @Transactional
    public void callAlternates(ReviewId id) {
        Review review = file.review(id);
        hold.take(review.card().caseNumber());
        agendas.hold();
        List<EmployeeId> called = alternates(review.card()).toList();
        if (called.isEmpty()) {
            return;
        }
        review.callAgain();
        ReviewCard again = file.keep(review);
        for (EmployeeId alternate : called) {
            participants.seat(id, alternate, true, clock.instant());
            access.admit(again.caseNumber(), alternate);
            journal.record(
                    again.caseNumber(),
                    JournalKind.ALTERNATE_CALLED,
                    Actor.system(),
                    Map.of("person", alternate.value()));
        }
    }

    /** How many could come: those who are expected, and the alternates who could still be called. */
    int couldCome(ReviewCard review) {
        return expected(review).size() + (int) alternates(review).count();
    }

    private Stream<EmployeeId> alternates(ReviewCard review) {
        SessionCard session = file.calledSessionOf(review);
        if (times.hasBegun(session)) {
            return Stream.empty();
        }
        Bench bench = file.committeeOf(review).bench();
        List<Participant> asked = participants.of(review.id());
        Predicate<EmployeeId> able = seating.able(review.caseNumber());
        long taken = asked.stream()
                .filter(one -> !one.isOut() && able.test(one.employee()))
                .filter(one -> !isToBeReplaced(one, session))
                .count();
        return bench.alternates().stream()
                .filter(seating.ableOn(review.caseNumber(), Vilnius.dayOf(session.startsAt())))
                .filter(agendas.freeFor(session, bench.alternates()))
                .filter(one ->
                        asked.stream().noneMatch(other -> other.employee().equals(one)))
                .limit(Math.max(0, bench.members().size() - taken));
    }

    private boolean isToBeReplaced(Participant one, SessionCard session) {
        Instant replaced = times.alternatesOf(session);
        return !clock.instant().isBefore(replaced) && one.isSilentSince(replaced);
    }

    /** When alternates are called for those who have said nothing. */
    @Transactional(readOnly = true)
    public Instant alternatesDue(ReviewId id) {
        return times.alternatesOf(file.calledSessionOf(file.review(id).card()));
    }

    /** When those who have said nothing are reminded. */
    @Transactional(readOnly = true)
    public Instant reminderDue(ReviewId id) {
        return times.remindersOf(file.calledSessionOf(file.review(id).card()));
    }

    /** Whether somebody can still say before the session that they are impartial. */
    @Transactional(readOnly = true)
    public boolean isAnybodyAwaited(ReviewId id) {
        return !undeclared(id).isEmpty()
                && !times.hasBegun(file.calledSessionOf(file.review(id).card()));
    }

    /** Whether enough are left, all of them declared impartial and none barred, so that the committee may decide. */
    @Transactional(readOnly = true)
    public boolean isQuorate(ReviewId id) {
        ReviewCard review = file.review(id).card();
        return voters(review).size() >= file.committeeOf(review).bench().quorum();
    }

    /** Those who may vote, whoever presides first. */
    @Transactional(readOnly = true)
    public List<EmployeeId> votersOf(ReviewId id) {
        return voters(file.review(id).card()).stream()
                .map(Participant::employee)
                .toList();
    }

    /** Whether the votes are equal, so that the committee's rule for that decides. */
    @Transactional(readOnly = true)
    public boolean isTied(ReviewId id) {
        ReviewCard review = file.review(id).card();
        List<Vote> votes = voters(review).stream()
                .map(Participant::vote)
                .filter(Objects::nonNull)
                .toList();
        return review.minutes() != null
                && !votes.isEmpty()
                && Tally.of(votes).isTie(file.committeeOf(review).votingRule());
    }

    List<Participant> voters(ReviewCard review) {
        Predicate<EmployeeId> able = seating.able(review.caseNumber());
        return participants.of(review.id()).stream()
                .filter(one -> one.declaration() == Declaration.IMPARTIAL)
                .filter(one -> able.test(one.employee()))
                .toList();
    }

    /** Those who may still vote if they come, whoever presides first; some have not said yet that they are impartial. */
    @Transactional(readOnly = true)
    public List<EmployeeId> expectedIn(ReviewId id) {
        return expected(file.review(id).card()).stream()
                .map(Participant::employee)
                .toList();
    }

    List<Participant> expected(ReviewCard review) {
        Predicate<EmployeeId> able = seating.able(review.caseNumber());
        return participants.of(review.id()).stream()
                .filter(one -> !one.isOut() && able.test(one.employee()))
                .toList();
    }

    /** The member has said so in the room; whoever keeps the minutes writes it down. */
    void declareInRoom(ReviewCard review, EmployeeId member, EmployeeId by) {
        participants.declare(review.id(), member, Declaration.IMPARTIAL);
        journal.record(
                review.caseNumber(),
                JournalKind.MEMBER_DECLARED,
                Actor.employee(by),
                Map.of("person", member.value(), "declaration", Declaration.IMPARTIAL.name()));
    }
}
