package lt.atsakas.committee;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lt.atsakas.assignment.ReviewAccess;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.TypedText;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls sessions and puts cases on their agendas; who may have nothing to do with a case is not asked to it. */
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
    private final SessionLimits limits;
    private final Agendas agendas;
    private final Secretaries secretaries;
    private final Invitations invitations;
    private final ReviewAccess access;
    private final SessionLog log;
    private final Clock clock;

    SessionDesk(
            ReviewFile file,
            Reviews reviews,
            CommitteeBook committees,
            SessionBook sessions,
            ParticipantBook participants,
            Seating seating,
            SessionTimes times,
            SessionLimits limits,
            Agendas agendas,
            Secretaries secretaries,
            Invitations invitations,
            ReviewAccess access,
            SessionLog log,
            Clock clock) {
        this.file = file;
        this.reviews = reviews;
        this.committees = committees;
        this.sessions = sessions;
        this.participants = participants;
        this.seating = seating;
        this.times = times;
        this.limits = limits;
        this.agendas = agendas;
        this.secretaries = secretaries;
        this.invitations = invitations;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Brings the case before the committee in a session at that time, be it one that is called already. Refused when the committee is not
     * called any more ({@link CommitteeNotCalled}), the time cannot be ({@link SessionTimeRefused}), the case could not be answered lawfully
     * after it ({@link SessionPastLimit}), too few could come ({@link QuorumOutOfReach}) or the committee, or somebody of it, sits elsewhere
     * then ({@link SessionOverlaps}, {@link SessionElsewhere}, {@link MemberSitsElsewhere}).
     */
    @Transactional
    public void call(SessionPlan plan, EmployeeId by) {
        CommitteeCard committee =
                committees.find(plan.committee()).filter(CommitteeCard::active).orElseThrow(CommitteeNotCalled::new);
        Review review = file.review(plan.review());
        times.require(plan.startsAt());
        if (!plan.late()) {
            limits.require(review.card().caseNumber(), plan.startsAt());
        }
        List<EmployeeId> sitting = sitting(committee, review.card(), plan.startsAt());
        SessionCard session = agendas.on(committee.id(), plan.startsAt(), place(plan.place()), sitting);
        review.call(committee.id(), session.id());
        ReviewCard called = file.keep(review);
        seat(called, committee, sitting);
        log.awaits(JournalKind.SESSION_CALLED, called, session, by);
    }

    private List<EmployeeId> sitting(CommitteeCard committee, ReviewCard review, Instant start) {
        List<EmployeeId> sitting = seating.on(committee, review.caseNumber(), Vilnius.dayOf(start));
        if (sitting.size() < committee.bench().quorum()) {
            throw new QuorumOutOfReach(sitting.size(), committee.bench().quorum());
        }
        return sitting;
    }

    /** Whoever has declared to be impartial need not say so again. */
    private void seat(ReviewCard review, CommitteeCard committee, List<EmployeeId> sitting) {
        Set<EmployeeId> impartial = participants.of(review.id()).stream()
                .filter(one -> one.declaration() == Declaration.IMPARTIAL)
                .map(Participant::employee)
                .collect(Collectors.toSet());
        participants.of(review.id()).forEach(one -> participants.remove(review.id(), one.employee()));
        access.dismissAll(review.caseNumber());
        access.keep(review.caseNumber(), committee.secretary());
        access.keep(review.caseNumber(), secretaries.of(review));
        for (EmployeeId employee : sitting) {
            participants.seat(
                    review.id(), employee, !committee.bench().members().contains(employee), clock.instant());
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

    /** On diagrams of before 2026-11-29 a session fails by itself when too few have declared; where a person has said so, it is done already. */
    @Transactional
    public void fail(ReviewId id) {
        Review review = file.review(id);
        ReviewCard before = review.card();
        if (before.state() == ReviewState.CALLED) {
            SessionCard session = file.calledSessionOf(before);
            if (session.startsAt().isAfter(clock.instant())) {
                invitations.cancel(before, file.committeeOf(before), session);
            }
            review.fail();
            log.misses(JournalKind.SESSION_FAILED, file.keep(review), session, Actor.system());
        }
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

    /** Whether a session could still begin on that working day or before. */
    public boolean mayBeginBy(LocalDate day) {
        return times.mayBeginBy(day);
    }

    /** What is on the agenda of a session; who may know of which case is for the asker to tell. */
    @Transactional(readOnly = true)
    public List<ReviewCard> agendaOf(SessionId id) {
        return reviews.findBySessionIn(List.of(id.value())).stream()
                .map(Review::card)
                .toList();
    }

    static String place(String typed) {
        String place = ReviewDesk.bounded(TypedText.keptLine(typed), LONGEST_PLACE);
        if (place.isEmpty()) {
            throw new PlaceMissing();
        }
        return place;
    }
}
