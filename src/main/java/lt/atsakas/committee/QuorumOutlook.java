package lt.atsakas.committee;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether enough can still come to a session that is ahead: whoever has a seat and may vote, and the alternates who can still be called. */
@Service
public class QuorumOutlook {

    private final ReviewFile file;
    private final Hearing hearing;
    private final SessionTimes times;

    QuorumOutlook(ReviewFile file, Hearing hearing, SessionTimes times) {
        this.file = file;
        this.hearing = hearing;
        this.times = times;
    }

    /** What a session to come lacks; nothing once it has begun. */
    @Transactional(readOnly = true)
    public Optional<QuorumGap> gapOf(ReviewId id) {
        ReviewCard review = file.review(id).card();
        if (!review.isAwaited() || times.hasBegun(file.calledSessionOf(review))) {
            return Optional.empty();
        }
        QuorumGap outlook = new QuorumGap(
                hearing.couldCome(review), file.committeeOf(review).bench().quorum());
        return Optional.of(outlook).filter(one -> one.able() < one.quorum());
    }
}
