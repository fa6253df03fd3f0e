package lt.atsakas.committee;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lt.atsakas.assignment.ReviewAccess;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part in a review: declarations of impartiality, alternates who step in, and whether enough are left to decide. */
@Service
public class Hearing {

    private final ReviewFile file;
    private final ParticipantBook participants;
    private final Seating seating;
    private final ReviewAccess access;
    private final Journal journal;
    private final Clock clock;

    Hearing(
            ReviewFile file,
            ParticipantBook participants,
            Seating seating,
            ReviewAccess access,
            Journal journal,
            Clock clock) {
        this.file = file;
        this.participants = participants;
        this.seating = seating;
        this.access = access;
        this.journal = journal;
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
        participants.declare(id, member, declaration);
        ReviewCard review = file.review(id).card();
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

    /** Calls as many alternates in turn as seats are empty. */
    @Transactional
    public void callAlternates(ReviewId id) {
        Review review = file.review(id);
        List<EmployeeId> called = alternates(review.card()).toList();
        if (called.isEmpty()) {
            return;
        }
        review.callAgain();
        ReviewCard again = file.keep(review);
        for (EmployeeId alternate : called) {
            participants.seat(id, alternate, true);
            access.admit(again.caseNumber(), alternate);
            journal.record(
                    again.caseNumber(),
                    JournalKind.ALTERNATE_CALLED,
                    Actor.system(),
                    Map.of("person", alternate.value()));
        }
    }

    private Stream<EmployeeId> alternates(ReviewCard review) {
        SessionCard session = file.calledSessionOf(review);
        if (!clock.instant().isBefore(session.startsAt())) {
            return Stream.empty();
        }
        Bench bench = file.committeeOf(review).bench();
        List<Participant> asked = participants.of(review.id());
        Predicate<EmployeeId> able = seating.able(review.caseNumber());
        long taken = asked.stream()
                .filter(one -> !one.isOut() && able.test(one.employee()))
                .count();
        return bench.alternates().stream()
                .filter(seating.ableOn(review.caseNumber(), Vilnius.dayOf(session.startsAt())))
                .filter(one ->
                        asked.stream().noneMatch(other -> other.employee().equals(one)))
                .limit(Math.max(0, bench.members().size() - taken));
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

    List<Participant> voters(ReviewCard review) {
        Predicate<EmployeeId> able = seating.able(review.caseNumber());
        return participants.of(review.id()).stream()
                .filter(one -> one.declaration() == Declaration.IMPARTIAL)
                .filter(one -> able.test(one.employee()))
                .toList();
    }

    void requireBegun(SessionCard session) {
        if (clock.instant().isBefore(session.startsAt())) {
            throw new SessionNotBegun(DATES.moment(session.startsAt()));
        }
    }
}
