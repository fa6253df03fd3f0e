package lt.atsakas.process.proceedings;

import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.proceedings.ProceedingCard;
import lt.atsakas.proceedings.ProceedingId;
import lt.atsakas.proceedings.ProceedingState;
import lt.atsakas.proceedings.ProceedingsDesk;
import lt.atsakas.process.model.PublishedToModels;
import org.springframework.stereotype.Component;

/** Who decides what a proceeding elsewhere means for a case and what was decided, for assignees and gateways in diagrams. */
@Component
@PublishedToModels("proceedings")
public class PublishedProceedings {

    private final ProceedingsDesk desk;
    private final AssignmentDesk assignment;

    PublishedProceedings(ProceedingsDesk desk, AssignmentDesk assignment) {
        this.desk = desk;
        this.assignment = assignment;
    }

    /** Who decides: whoever leads the case, one up if they wrote it down themselves or stand in for whoever did. */
    public String decider(String proceeding) {
        ProceedingCard card = card(proceeding);
        return assignment
                .supervisorBesides(card.caseNumber(), card.recordedBy())
                .value();
    }

    public boolean isStopped(String proceeding) {
        return card(proceeding).state() == ProceedingState.STOPPED;
    }

    public boolean isSuspended(String proceeding) {
        return card(proceeding).state() == ProceedingState.SUSPENDED;
    }

    private ProceedingCard card(String proceeding) {
        return desk.card(ProceedingId.of(proceeding));
    }
}
