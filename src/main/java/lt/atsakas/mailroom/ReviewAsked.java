package lt.atsakas.mailroom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.intake.FieldFault;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.sequel.SecondReviewDesk;
import org.springframework.stereotype.Component;

/** A mail by which a client asks that an answer be examined anew: whether it can be registered so, and the link once it is. */
@Component
class ReviewAsked {

    private final SecondReviewDesk reviews;
    private final CaseAccess access;

    ReviewAsked(SecondReviewDesk reviews, CaseAccess access) {
        this.reviews = reviews;
        this.access = access;
    }

    /** Why the mail, received at that moment, cannot be a request for a second review of the case that the form names. */
    Optional<FieldFault> fault(RegisterForm form, Instant received, EmployeeId registrar) {
        return form.earlierCase()
                .flatMap(typed -> served(typed, registrar)
                        .map(number -> reviews.obstacle(number, null, received)
                                .map(refused ->
                                        new FieldFault("reviewOf", refused.messageKey(), List.of(refused.arguments()))))
                        .orElseGet(() -> Optional.of(new FieldFault("reviewOf", "mailbox.caseUnknown", List.of()))));
    }

    /** Links the case that the mail has become with the one that the form names, if it names any. */
    void link(RegisterForm form, CaseNumber review, Instant received, Actor by) {
        form.earlierCase().ifPresent(typed -> reviews.link(review, new CaseNumber(typed), received, by));
    }

    private Optional<CaseNumber> served(String typed, EmployeeId registrar) {
        return Optional.of(typed)
                .filter(CaseNumber::isWellFormed)
                .map(CaseNumber::new)
                .filter(number -> access.servesClient(number, registrar));
    }
}
