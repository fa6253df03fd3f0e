package lt.atsakas.process.committeereview;

import static lt.atsakas.correspondence.StaffNotice.Kind.QUORUM_LOST;
import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.Instant;
import lt.atsakas.committee.QuorumGap;
import lt.atsakas.committee.QuorumOutlook;
import lt.atsakas.committee.ReviewCard;
import lt.atsakas.committee.ReviewDesk;
import lt.atsakas.committee.ReviewId;
import lt.atsakas.committee.SeatEmptied;
import lt.atsakas.committee.SessionDesk;
import lt.atsakas.committee.SessionMoved;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.shared.HouseWords;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to the secretary as soon as too few can come to a session that is ahead, and nobody is left to be called. */
@Component
class QuorumNews {

    private final QuorumOutlook outlook;
    private final ReviewDesk reviews;
    private final SessionDesk sessions;
    private final PostOffice postOffice;
    private final HouseWords words;
    private final EndOfTransaction end;

    QuorumNews(
            QuorumOutlook outlook,
            ReviewDesk reviews,
            SessionDesk sessions,
            PostOffice postOffice,
            HouseWords words,
            EndOfTransaction end) {
        this.outlook = outlook;
        this.reviews = reviews;
        this.sessions = sessions;
        this.postOffice = postOffice;
        this.words = words;
        this.end = end;
    }

    @EventListener
    void on(SeatEmptied emptied) {
        end.run(() -> look(emptied.review()));
    }

    @EventListener
    void on(SessionMoved moved) {
        end.run(() -> moved.numbers().stream()
                .flatMap(number -> reviews.openOf(number).stream())
                .map(ReviewCard::id)
                .forEach(this::look));
    }

    private void look(ReviewId review) {
        outlook.gapOf(review).ifPresent(gap -> tell(reviews.card(review), gap));
    }

    /** Each further seat that empties, and each change of the session, is told again. */
    private void tell(ReviewCard review, QuorumGap gap) {
        Instant starts = sessions.sessionOf(review.id()).startsAt();
        String occasion = String.join(
                "-", "quorum-lost", review.id().toString(), String.valueOf(review.calls()), String.valueOf(gap.able()));
        String about = words.of("committee.quorumGap.about", DATES.moment(starts), gap.able(), gap.quorum());
        postOffice.notifyStaff(
                reviews.secretaryOf(review.id()), new StaffNotice(QUORUM_LOST, review.caseNumber(), occasion, about));
    }
}
