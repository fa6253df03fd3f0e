package lt.atsakas.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.JournalKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves sessions, calls them off and notes that one had no quorum; whoever was invited is told. The secretary of the review does it. */
@Service
public class SessionChanges {

    private final ReviewFile file;
    private final Reviews reviews;
    private final ParticipantBook participants;
    private final SessionBook sessions;
    private final SessionTimes times;
    private final SessionLimits limits;
    private final Agendas agendas;
    private final Secretaries secretaries;
    private final Invitations invitations;
    private final MemberAbsences absences;
    private final SessionLog log;
    private final CaseHold hold;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionChanges(
            ReviewFile file,
            Reviews reviews,
            ParticipantBook participants,
            SessionBook sessions,
            SessionTimes times,
            SessionLimits limits,
            Agendas agendas,
            Secretaries secretaries,
            Invitations invitations,
            MemberAbsences absences,
            SessionLog log,
            CaseHold hold,
            ApplicationEventPublisher events,
            Clock clock) {
        this.file = file;
        this.reviews = reviews;
        this.participants = participants;
        this.sessions = sessions;
        this.times = times;
        this.limits = limits;
        this.agendas = agendas;
        this.secretaries = secretaries;
        this.invitations = invitations;
        this.absences = absences;
        this.log = log;
        this.hold = hold;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Brings the case, and unless it goes alone every other that was to come before the same session and has the same secretary, to another
     * time or place; at another time those are asked anew who could not come before. What was voted on stays where it was. Refused for the
     * reasons for which a session is not called, and when another case came before the session at the same moment ({@link AgendaGrewMeanwhile}).
     */
    @Transactional
    public void move(SessionMove move, EmployeeId by) {
        List<CaseNumber> held = toMove(move);
        held.forEach(hold::take);
        agendas.hold();
        requireAllHeld(held, move);
        ReviewCard asked = file.review(move.review()).card();
        secretaries.require(asked, by);
        SessionCard from = file.calledSessionOf(asked);
        times.require(move.startsAt());
        List<Review> moving = moving(asked, from, move.alone(), by);
        List<ReviewCard> cards = moving.stream().map(Review::card).toList();
        if (!move.late()) {
            cards.forEach(card -> limits.require(card.caseNumber(), move.startsAt()));
        }
        SessionCard to = agendas.moved(from, move, cards, coming(cards));
        boolean otherTime = !to.startsAt().equals(from.startsAt());
        moving.forEach(review -> move(review, to, otherTime, by));
        events.publishEvent(
                new SessionMoved(cards.stream().map(ReviewCard::caseNumber).toList()));
    }

    private List<CaseNumber> toMove(SessionMove move) {
        return sessions.awaitedWith(move.review(), move.alone());
    }

    /** What was called into the session before the agendas were held would move without being held itself. */
    private void requireAllHeld(List<CaseNumber> held, SessionMove move) {
        if (!held.containsAll(toMove(move))) {
            throw new AgendaGrewMeanwhile();
        }
    }

    /** The cases that would move with this one, without itself. */
    @Transactional(readOnly = true)
    public List<ReviewCard> alongWith(ReviewId id, EmployeeId by) {
        ReviewCard asked = file.review(id).card();
        return moving(asked, file.calledSessionOf(asked), false, by).stream()
                .map(Review::card)
                .filter(other -> !other.id().equals(id))
                .toList();
    }

    private List<Review> moving(ReviewCard asked, SessionCard from, boolean alone, EmployeeId by) {
        return reviews.findBySessionIn(List.of(from.id().value())).stream()
                .filter(review -> review.card().id().equals(asked.id()) || !alone && goesAlong(review, by))
                .toList();
    }

    private boolean goesAlong(Review review, EmployeeId by) {
        return review.card().isAwaited() && secretaries.of(review.card()).equals(by);
    }

    private Set<EmployeeId> coming(List<ReviewCard> cards) {
        return cards.stream()
                .flatMap(card -> participants.of(card.id()).stream())
                .filter(one -> !one.isOut())
                .map(Participant::employee)
                .collect(Collectors.toSet());
    }

    private void move(Review review, SessionCard to, boolean otherTime, EmployeeId by) {
        review.move(to.id());
        ReviewCard moved = file.keep(review);
        invitations.move(moved, file.committeeOf(moved), to);
        log.awaits(JournalKind.SESSION_MOVED, moved, to, by);
        if (otherTime) {
            absences.askAnew(review);
        }
    }

    /** The case does not come before the session; another one is to be called. One that has begun cannot be called off ({@link SessionBegun}). */
    @Transactional
    public void callOff(ReviewId id, EmployeeId by) {
        Review review = file.review(id);
        ReviewCard before = review.card();
        secretaries.require(before, by);
        SessionCard session = file.calledSessionOf(before);
        if (!session.startsAt().isAfter(clock.instant())) {
            throw new SessionBegun();
        }
        review.callOff();
        invitations.cancel(before, file.committeeOf(before), session);
        log.misses(JournalKind.SESSION_CANCELLED, file.keep(review), session, Actor.employee(by));
        events.publishEvent(new SessionCancelled(before.caseNumber()));
    }

    /** Too few came to the session; that is known once it has begun ({@link SessionNotBegun}). */
    @Transactional
    public void fail(ReviewId id, EmployeeId by) {
        Review review = file.review(id);
        SessionCard session = file.calledSessionOf(review.card());
        times.requireBegun(session);
        review.fail();
        log.misses(JournalKind.SESSION_FAILED, file.keep(review), session, Actor.employee(by));
    }

    /** The last day on which the case can come before a committee and still be answered lawfully; none while no term runs. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastDayFor(ReviewId id) {
        return limits.lastDay(file.review(id).card().caseNumber());
    }
}
