package lt.atsakas.committee;

import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.BarsChanged;
import lt.atsakas.assignment.ReviewAccess;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves nothing of the barred in the review of a case, in the transaction that bars them: no seat, no vote, no line in the minutes. */
@Component
class BarredMembersLeave {

    private final ReviewFile file;
    private final ParticipantBook participants;
    private final Invitations invitations;
    private final ReviewAccess access;
    private final Bar bar;
    private final ApplicationEventPublisher events;

    BarredMembersLeave(
            ReviewFile file,
            ParticipantBook participants,
            Invitations invitations,
            ReviewAccess access,
            Bar bar,
            ApplicationEventPublisher events) {
        this.file = file;
        this.participants = participants;
        this.invitations = invitations;
        this.access = access;
        this.bar = bar;
        this.events = events;
    }

    @EventListener
    void on(BarsChanged changed) {
        file.openOf(changed.number()).map(Review::card).ifPresent(this::clear);
    }

    private void clear(ReviewCard review) {
        CaseNumber number = review.caseNumber();
        for (Participant one : participants.of(review.id())) {
            if (bar.bars(number, one.employee())) {
                leave(review, one.employee());
            }
        }
    }

    private void leave(ReviewCard review, EmployeeId barred) {
        participants.remove(review.id(), barred);
        access.dismiss(review.caseNumber(), barred);
        file.sessionOf(review).ifPresent(session -> {
            invitations.cancelFor(barred, review, file.committeeOf(review), session);
            events.publishEvent(new SeatEmptied(review.caseNumber(), review.id()));
        });
    }
}
