package lt.atsakas.committee;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lt.atsakas.assignment.ReviewAccess;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.Vilnius;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls sessions, puts cases on their agendas and moves them; who may have nothing to do with a case is not asked to it. */
@Service
public class SessionDesk {

    static final int LONGEST_PLACE = 200;

    private final ReviewFile file;
    private final Reviews reviews;
    private final CommitteeBook committees;
    private final SessionBook sessions;
    private final ParticipantBook participants;
    private final Seating seating;
    private final SessionTimes times;
    private final Secretaries secretaries;
    private final Invitations invitations;
    private final ReviewAccess access;
    private final CaseRegistry registry;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionDesk(
            ReviewFile file,
            Reviews reviews,
            CommitteeBook committees,
            SessionBook sessions,
            ParticipantBook participants,
            Seating seating,
            SessionTimes times,
            Secretaries secretaries,
            Invitations invitations,
            ReviewAccess access,
            CaseRegistry registry,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.file = file;
        this.reviews = reviews;
        this.committees = committees;
        this.sessions = sessions;
        this.participants = participants;
        this.seating = seating;
        this.times = times;
        this.secretaries = secretaries;
        this.invitations = invitations;
        this.access = access;
        this.registry = registry;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Brings the case before the committee in a session at that time, be it one that is called already. Refused when the committee is not
     * called any more ({@link CommitteeNotCalled}), the time cannot be ({@link SessionTimeRefused}) or too few could come
     * ({@link QuorumOutOfReach}).
     */
    @Transactional
    public void call(SessionPlan plan, EmployeeId by) {
        CommitteeCard committee =
                committees.find(plan.committee()).filter(CommitteeCard::active).orElseThrow(CommitteeNotCalled::new);
        times.require(plan.startsAt());
        Review review = file.review(plan.review());
        List<EmployeeId> sitting = sitting(committee, review.card(), plan.startsAt());
        SessionCard session = sessions.at(committee.id(), plan.startsAt()).orElseGet(() -> open(plan));
        review.call(committee.id(), session.id());
        ReviewCard called = file.keep(review);
        seat(called, committee, sitting);
        note(JournalKind.SESSION_CALLED, called, session, by);
    }

    private List<EmployeeId> sitting(CommitteeCard committee, ReviewCard review, Instant start) {
        List<EmployeeId> sitting = seating.on(committee, review.caseNumber(), Vilnius.dayOf(start));
        if (sitting.size() < committee.bench().quorum()) {
            throw new QuorumOutOfReach(sitting.size(), committee.bench().quorum());
        }
        return sitting;
    }

    private SessionCard open(SessionPlan plan) {
        SessionCard session =
                new SessionCard(SessionId.random(), plan.committee(), plan.startsAt(), place(plan.place()));
        sessions.add(session);
        return session;
    }

    /** Whoever has declared to be impartial need not say so again. */
    private void seat(ReviewCard review, CommitteeCard committee, List<EmployeeId> sitting) {
        Set<EmployeeId> impartial = participants.of(review.id()).stream()
                .filter(one -> one.declaration() == Declaration.IMPARTIAL)
                .map(Participant::employee)
                .collect(Collectors.toSet());
        participants.of(review.id()).forEach(one -> participants.remove(review.id(), one.employee()));
        access.dismissAll(review.caseNumber());
        for (EmployeeId employee : sitting) {
            participants.seat(
                    review.id(), employee, !committee.bench().members().contains(employee));
            access.admit(review.caseNumber(), employee);
            if (impartial.contains(employee)) {
                participants.declare(review.id(), employee, Declaration.IMPARTIAL);
            }
        }
    }

    /** Tells those who do not know it yet when and where the session is. */
    @Transactional
    public void invite(ReviewId id) {
        ReviewCard review = file.review(id).card();
        invitations.send(review, file.committeeOf(review), file.calledSessionOf(review));
    }

    /** Moves the session of a review with everything on its agenda; whoever was invited is told. The secretary of the review does it. */
    @Transactional
    public void move(ReviewId asked, Instant startsAt, String place, EmployeeId by) {
        ReviewCard before = file.review(asked).card();
        secretaries.require(before, by);
        SessionId id = file.calledSessionOf(before).id();
        times.require(startsAt);
        sessions.move(id, startsAt, place(place));
        SessionCard moved = sessions.find(id).orElseThrow();
        for (Review review : reviews.findBySessionIn(List.of(id.value()))) {
            if (review.card().state() == ReviewState.CALLED) {
                review.callAgain();
                ReviewCard called = file.keep(review);
                invitations.move(called, file.committeeOf(called), moved);
                note(JournalKind.SESSION_MOVED, called, moved, by);
                events.publishEvent(new SessionMoved(called.caseNumber()));
            }
        }
    }

    /** The session had no quorum in this case; it needs another one. */
    @Transactional
    public void fail(ReviewId id) {
        Review review = file.review(id);
        ReviewCard before = review.card();
        SessionCard session = file.calledSessionOf(before);
        if (session.startsAt().isAfter(clock.instant())) {
            invitations.cancel(before, file.committeeOf(before), session);
        }
        review.fail();
        file.keep(review);
        journal.record(
                before.caseNumber(),
                JournalKind.SESSION_FAILED,
                Actor.system(),
                Map.of("session", DATES.moment(session.startsAt())));
    }

    /** The session of a review that is on an agenda. */
    @Transactional(readOnly = true)
    public SessionCard sessionOf(ReviewId id) {
        return file.calledSessionOf(file.review(id).card());
    }

    /** The sessions of today and those to come, the next one first. */
    @Transactional(readOnly = true)
    public List<SessionCard> coming() {
        LocalDate today = Vilnius.dayOf(clock.instant());
        ZoneId zone = Vilnius.ZONE;
        return sessions.after(today.atStartOfDay(zone).toInstant());
    }

    /** What is on the agenda of a session; who may know of which case is for the asker to tell. */
    @Transactional(readOnly = true)
    public List<ReviewCard> agendaOf(SessionId id) {
        return reviews.findBySessionIn(List.of(id.value())).stream()
                .map(Review::card)
                .toList();
    }

    private void note(JournalKind line, ReviewCard review, SessionCard session, EmployeeId by) {
        journal.record(
                review.caseNumber(),
                line,
                Actor.employee(by),
                Map.of(
                        "committee", file.committeeOf(review).name(),
                        "session", DATES.moment(session.startsAt()),
                        "place", session.place()));
        LocalDate day = Vilnius.dayOf(session.startsAt());
        LocalDate due = registry.facts(review.caseNumber()).answerDue();
        if (due != null && day.isAfter(due)) {
            events.publishEvent(new SessionAfterTerm(review.caseNumber(), day));
        }
    }

    private static String place(String typed) {
        String place = ReviewDesk.bounded(typed, LONGEST_PLACE);
        if (place.isEmpty()) {
            throw new PlaceMissing();
        }
        return place;
    }
}
