package lt.atsakas.committee;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.Vilnius;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where it is noted, until a session begins, that somebody who is to sit in it cannot come, whatever they have declared: by the secretary, by
 * themselves or because of an absence that was entered. Their seat is empty from then on. Whoever is out because of an absence alone is expected
 * again when they are there on the day after all because the absence has changed; a session that moves to another time asks everybody anew.
 */
@Service
public class MemberAbsences {

    private final ReviewFile file;
    private final ParticipantBook participants;
    private final Seating seating;
    private final Seats seats;
    private final Agendas agendas;
    private final SessionTimes times;
    private final Secretaries secretaries;
    private final Invitations invitations;
    private final Journal journal;
    private final CaseHold hold;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MemberAbsences(
            ReviewFile file,
            ParticipantBook participants,
            Seating seating,
            Seats seats,
            Agendas agendas,
            SessionTimes times,
            Secretaries secretaries,
            Invitations invitations,
            Journal journal,
            CaseHold hold,
            ApplicationEventPublisher events,
            Clock clock) {
        this.file = file;
        this.participants = participants;
        this.seating = seating;
        this.seats = seats;
        this.agendas = agendas;
        this.times = times;
        this.secretaries = secretaries;
        this.invitations = invitations;
        this.journal = journal;
        this.hold = hold;
        this.events = events;
        this.clock = clock;
    }

    /** Leaves the seat of the member empty; whoever is out already stays so. Refused to others ({@link NotYoursToExcuse}) and from the start on ({@link TooLateToExcuse}). */
    @Transactional
    public void excuse(ReviewId id, EmployeeId member, EmployeeId by) {
        Review review = held(id);
        requireTheirs(review.card(), member, by);
        requireStillToCome(review.card());
        Participant sitting = sitting(id, member);
        if (!sitting.isOut()) {
            excuse(review, sitting, Actor.employee(by));
        }
    }

    /**
     * Expects the member again, who is to declare anew; refused for the same reasons, to whoever is away on the day ({@link AwayThatDay}) and to
     * whoever sits elsewhere by now ({@link MemberSitsElsewhere}).
     */
    @Transactional
    public void takeBack(ReviewId id, EmployeeId member, EmployeeId by) {
        Review review = held(id);
        ReviewCard before = review.card();
        requireTheirs(before, member, by);
        requireStillToCome(before);
        if (!ableThen(before).test(member)) {
            throw new AwayThatDay();
        }
        if (sitting(id, member).declaration() == Declaration.UNAVAILABLE) {
            agendas.requireFree(file.calledSessionOf(before), List.of(member));
            expectAgain(review, member, JournalKind.MEMBER_COMES_AGAIN, Actor.employee(by));
        }
    }

    /** The cases before sessions to come at which somebody is still expected who is away on that day, or is out who no longer is. */
    @Transactional(readOnly = true)
    public Set<CaseNumber> casesToSettle() {
        return participants.perhapsToSettle(clock.instant(), seating.absent()).stream()
                .map(file::review)
                .map(Review::card)
                .filter(review ->
                        !absentees(review).isEmpty() || !returned(review).isEmpty())
                .map(ReviewCard::caseNumber)
                .collect(Collectors.toSet());
    }

    /** Leaves the seats of those empty who are away on the day of the session, and expects those again who are back by then. */
    @Transactional
    public void settle(CaseNumber number) {
        hold.take(number);
        agendas.hold();
        file.openOf(number).filter(review -> isStillToCome(review.card())).ifPresent(this::settle);
    }

    private void settle(Review review) {
        absentees(review.card()).forEach(absentee -> excuse(review, absentee, Actor.system()));
        returned(review.card())
                .forEach(back -> expectAgain(review, back, JournalKind.MEMBER_COMES_AGAIN, Actor.system()));
    }

    /**
     * The session is at another time: whoever could not come before is asked anew, an alternate only for a seat that is empty then; not those who are
     * away on the day or sit elsewhere at the time.
     */
    void askAnew(Review moved) {
        askAnew(moved, false, Long.MAX_VALUE);
        askAnew(moved, true, emptySeats(moved.card()));
    }

    private void askAnew(Review moved, boolean alternates, long most) {
        List<EmployeeId> out = participants.of(moved.card().id()).stream()
                .filter(one -> one.declaration() == Declaration.UNAVAILABLE && one.alternate() == alternates)
                .map(Participant::employee)
                .toList();
        backOf(moved.card(), out).stream()
                .limit(most)
                .forEach(member -> expectAgain(moved, member, JournalKind.MEMBER_ASKED_ANEW, Actor.system()));
    }

    private long emptySeats(ReviewCard review) {
        Predicate<EmployeeId> able = seating.able(review.caseNumber());
        long taken = participants.of(review.id()).stream()
                .filter(one -> !one.isOut() && able.test(one.employee()))
                .count();
        return Math.max(0, file.committeeOf(review).bench().members().size() - taken);
    }

    private void expectAgain(Review review, EmployeeId member, JournalKind what, Actor by) {
        CaseNumber number = review.card().caseNumber();
        participants.expectAgain(review.card().id(), member, clock.instant());
        review.callAgain();
        ReviewCard again = file.keep(review);
        invitations.send(again, file.committeeOf(again), file.calledSessionOf(again));
        journal.record(number, what, by, Map.of("person", member.value()));
        events.publishEvent(new SeatTakenAgain(number, again.id()));
    }

    private void excuse(Review review, Participant member, Actor by) {
        ReviewCard before = review.card();
        seats.empty(review, member, by.employee() == null);
        journal.record(
                before.caseNumber(),
                JournalKind.MEMBER_DECLARED,
                by,
                Map.of("person", member.employee().value(), "declaration", Declaration.UNAVAILABLE.name()));
        events.publishEvent(new SeatEmptied(before.caseNumber(), before.id(), member.declaration() == null));
    }

    private List<Participant> absentees(ReviewCard review) {
        Predicate<EmployeeId> able = seating.able(review.caseNumber());
        Predicate<EmployeeId> ableThen = ableThen(review);
        return participants.of(review.id()).stream()
                .filter(one -> !one.isOut())
                .filter(one -> able.test(one.employee()) && !ableThen.test(one.employee()))
                .toList();
    }

    private List<EmployeeId> returned(ReviewCard review) {
        return backOf(review, participants.away(review.id()));
    }

    /** Whoever has another session at that time by now stays out. */
    private List<EmployeeId> backOf(ReviewCard review, List<EmployeeId> out) {
        return out.isEmpty()
                ? List.of()
                : out.stream()
                        .filter(ableThen(review))
                        .filter(agendas.freeFor(file.calledSessionOf(review), out))
                        .toList();
    }

    private Predicate<EmployeeId> ableThen(ReviewCard review) {
        Instant start = file.calledSessionOf(review).startsAt();
        return seating.ableOn(review.caseNumber(), Vilnius.dayOf(start));
    }

    private Review held(ReviewId id) {
        hold.take(file.review(id).card().caseNumber());
        return file.review(id);
    }

    private Participant sitting(ReviewId id, EmployeeId member) {
        return participants.find(id, member).orElseThrow(NotFound::new);
    }

    private void requireTheirs(ReviewCard review, EmployeeId member, EmployeeId by) {
        if (!member.equals(by) && !secretaries.of(review).equals(by)) {
            throw new NotYoursToExcuse();
        }
    }

    private void requireStillToCome(ReviewCard review) {
        if (!isStillToCome(review)) {
            throw new TooLateToExcuse();
        }
    }

    private boolean isStillToCome(ReviewCard review) {
        return review.isAwaited() && !times.hasBegun(file.calledSessionOf(review));
    }
}
