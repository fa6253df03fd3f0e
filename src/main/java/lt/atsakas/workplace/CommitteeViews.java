package lt.atsakas.workplace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.committee.CommitteeCard;
import lt.atsakas.committee.CommitteeDesk;
import lt.atsakas.committee.Declaration;
import lt.atsakas.committee.Hearing;
import lt.atsakas.committee.MinutesCard;
import lt.atsakas.committee.Participant;
import lt.atsakas.committee.QuorumOutlook;
import lt.atsakas.committee.ReviewCard;
import lt.atsakas.committee.ReviewDesk;
import lt.atsakas.committee.ReviewState;
import lt.atsakas.committee.SessionCard;
import lt.atsakas.committee.SessionChanges;
import lt.atsakas.committee.SessionDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a committee does in a case, the latest review first. */
@Component
class CommitteeViews {

    private final ReviewDesk reviews;
    private final SessionDesk sessions;
    private final SessionChanges changes;
    private final CommitteeDesk committees;
    private final Hearing hearing;
    private final QuorumOutlook outlook;
    private final Names names;
    private final Clock clock;

    CommitteeViews(
            ReviewDesk reviews,
            SessionDesk sessions,
            SessionChanges changes,
            CommitteeDesk committees,
            Hearing hearing,
            QuorumOutlook outlook,
            Names names,
            Clock clock) {
        this.reviews = reviews;
        this.sessions = sessions;
        this.changes = changes;
        this.committees = committees;
        this.hearing = hearing;
        this.outlook = outlook;
        this.names = names;
        this.clock = clock;
    }

    List<CommitteeView> of(CaseNumber number, EmployeeId viewer) {
        return reviews.of(number).stream()
                .sorted(Comparator.comparing(ReviewCard::askedAt).reversed())
                .map(review -> view(review, viewer))
                .toList();
    }

    private CommitteeView view(ReviewCard review, EmployeeId viewer) {
        Optional<SessionCard> session =
                Optional.ofNullable(review.session()).map(called -> sessions.sessionOf(review.id()));
        EmployeeId secretary = reviews.secretaryOf(review.id());
        boolean working = review.state() == ReviewState.CALLED && viewer.equals(secretary);
        boolean mayMove = working && review.isAwaited();
        boolean begun = session.filter(this::hasBegun).isPresent();
        Optional<MinutesCard> minutes = Optional.ofNullable(review.minutes());
        return new CommitteeView(
                review,
                committeeOf(review).orElse(null),
                session.orElse(null),
                names.of(review.askedBy()),
                names.of(secretary),
                minutes.map(MinutesCard::presiding).map(names::of).orElse(null),
                minutes.map(MinutesCard::countersignedBy).map(names::of).orElse(null),
                members(review, viewer, review.isAwaited() && !begun),
                working && begun,
                mayMove,
                mayMove && !begun,
                mayMove ? along(review, viewer) : List.of(),
                mayMove ? limitOf(review) : null,
                outlook.gapOf(review.id()).orElse(null),
                hearing.isTied(review.id()));
    }

    private boolean hasBegun(SessionCard session) {
        return !clock.instant().isBefore(session.startsAt());
    }

    private CommitteeView.@Nullable Limit limitOf(ReviewCard review) {
        LocalDate today = Vilnius.dayOf(clock.instant());
        return changes.lastDayFor(review.id())
                .map(day -> new CommitteeView.Limit(day, day.isBefore(today)))
                .orElse(null);
    }

    private List<CaseNumber> along(ReviewCard review, EmployeeId viewer) {
        return changes.alongWith(review.id(), viewer).stream()
                .map(ReviewCard::caseNumber)
                .toList();
    }

    private Optional<CommitteeCard> committeeOf(ReviewCard review) {
        return Optional.ofNullable(review.committee()).map(committees::card);
    }

    private List<CommitteeView.Member> members(ReviewCard review, EmployeeId viewer, boolean toCome) {
        Set<EmployeeId> voters = Set.copyOf(hearing.expectedIn(review.id()));
        boolean secretary = viewer.equals(reviews.secretaryOf(review.id()));
        return reviews.participantsOf(review.id()).stream()
                .map(one -> {
                    boolean own = one.employee().equals(viewer);
                    boolean voter = voters.contains(one.employee());
                    return member(one, voter, own, toCome && (own || secretary));
                })
                .toList();
    }

    private CommitteeView.Member member(Participant one, boolean voter, boolean own, boolean mayChange) {
        return new CommitteeView.Member(
                one.employee(),
                names.of(one.employee()),
                one.alternate(),
                voter,
                one.declaration(),
                one.vote(),
                one.dissent(),
                own,
                mayChange && voter,
                mayChange && one.declaration() == Declaration.UNAVAILABLE);
    }
}
