package lt.atsakas.committee;

import lt.atsakas.organisation.EmployeeId;
import org.springframework.stereotype.Component;

/** Keeps what members say and empties the seat of whoever cannot come: the entry leaves their calendar, and what they are told later is the newer word. */
@Component
class Seats {

    private final ReviewFile file;
    private final ParticipantBook participants;
    private final Invitations invitations;

    Seats(ReviewFile file, ParticipantBook participants, Invitations invitations) {
        this.file = file;
        this.participants = participants;
        this.invitations = invitations;
    }

    /** Keeps what a member says. */
    void declare(Review review, EmployeeId member, Declaration declaration) {
        ReviewId id = review.card().id();
        participants.declare(id, member, declaration);
        if (declaration == Declaration.UNAVAILABLE && review.card().state() == ReviewState.CALLED) {
            participants.find(id, member).ifPresent(one -> empty(review, one, false));
        }
    }

    /** Leaves it empty, perhaps only because somebody is away on the day. */
    void empty(Review review, Participant member, boolean away) {
        ReviewCard before = review.card();
        invitations.excuse(member.employee(), before, file.committeeOf(before), file.calledSessionOf(before));
        participants.excuse(before.id(), member.employee(), away);
        review.callAgain();
        file.keep(review);
    }
}
