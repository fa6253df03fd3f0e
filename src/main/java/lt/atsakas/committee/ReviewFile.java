package lt.atsakas.committee;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import lt.atsakas.assignment.ReviewAccess;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.NotFound;
import org.springframework.stereotype.Component;

/** Finds a review with its committee and session, and lets those go who take part in it no more. */
@Component
class ReviewFile {

    private final Reviews reviews;
    private final CommitteeBook committees;
    private final SessionBook sessions;
    private final ReviewAccess access;

    ReviewFile(Reviews reviews, CommitteeBook committees, SessionBook sessions, ReviewAccess access) {
        this.reviews = reviews;
        this.committees = committees;
        this.sessions = sessions;
        this.access = access;
    }

    Review review(ReviewId id) {
        return reviews.findById(id.value()).orElseThrow(NotFound::new);
    }

    /** The one that the committee still has. */
    Optional<Review> openOf(CaseNumber number) {
        return reviews.findByCaseNumberOrderByAskedAtAsc(number.value()).stream()
                .filter(review -> review.card().state().isOpen())
                .findFirst();
    }

    ReviewCard keep(Review review) {
        return reviews.saveAndFlush(review).card();
    }

    /** The committee of a review that has been called. */
    CommitteeCard committeeOf(ReviewCard review) {
        return committees.find(requireNonNull(review.committee())).orElseThrow();
    }

    Optional<SessionCard> sessionOf(ReviewCard review) {
        return Optional.ofNullable(review.session()).flatMap(sessions::find);
    }

    /** The session of a review that is on an agenda. */
    SessionCard calledSessionOf(ReviewCard review) {
        return sessionOf(review).orElseThrow(ReviewElsewhere::new);
    }

    /** Nobody sees the case as a member any more; a committee for this matter alone is called no more. */
    void end(ReviewCard ended) {
        access.dismissAll(ended.caseNumber());
        Optional.ofNullable(ended.committee())
                .flatMap(committees::find)
                .filter(committee -> !committee.standing())
                .map(CommitteeCard::closed)
                .ifPresent(committees::change);
    }
}
