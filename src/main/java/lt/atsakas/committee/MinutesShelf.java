package lt.atsakas.committee;

import static java.util.Objects.requireNonNull;

import java.util.List;
import lt.atsakas.assignment.Bar;
import lt.atsakas.documents.DocumentContent;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signed minutes for those who made them: whoever voted, presided or kept them may read them until the case is closed, and nothing else
 * of the case. Whoever is barred meanwhile does not find them.
 */
@Service
public class MinutesShelf {

    private final ReviewFile file;
    private final ParticipantBook participants;
    private final Bar bar;
    private final DocumentStore documents;

    MinutesShelf(ReviewFile file, ParticipantBook participants, Bar bar, DocumentStore documents) {
        this.file = file;
        this.participants = participants;
        this.bar = bar;
        this.documents = documents;
    }

    /** The reviews whose minutes the employee may read, the latest first. */
    @Transactional(readOnly = true)
    public List<ReviewCard> readableBy(EmployeeId employee) {
        return participants.reviewedBy(employee).stream()
                .map(id -> file.review(id).card())
                .filter(review -> !bar.bars(review.caseNumber(), employee))
                .toList();
    }

    /** One of these, or {@link NotFound}. */
    @Transactional(readOnly = true)
    public ReviewCard find(ReviewId id, EmployeeId employee) {
        return readableBy(employee).stream()
                .filter(review -> review.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The minutes of a review that was found. */
    @Transactional(readOnly = true)
    public DocumentContent open(ReviewCard review) {
        DocumentId minutes = requireNonNull(requireNonNull(review.minutes()).document());
        return documents.open(review.caseNumber(), minutes);
    }
}
