package lt.atsakas.process.correction;

import java.time.Instant;
import java.util.Date;
import lt.atsakas.correspondence.OfficialPost;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.Step;
import lt.atsakas.deadlines.TermsAfterAnswer;
import lt.atsakas.process.model.PublishedToModels;
import lt.atsakas.process.task.Reached;
import lt.atsakas.sequel.CorrectionCard;
import lt.atsakas.sequel.CorrectionDesk;
import lt.atsakas.sequel.CorrectionId;
import lt.atsakas.sequel.CorrectionState;
import org.springframework.stereotype.Component;

/** What corrections turn on, for assignees, gateways and timers in diagrams. */
@Component
@PublishedToModels("corrections")
public class PublishedCorrections {

    private final CorrectionDesk desk;
    private final TermsAfterAnswer terms;
    private final DeadlineDesk deadlines;
    private final OfficialPost post;
    private final Reached reached;

    PublishedCorrections(
            CorrectionDesk desk, TermsAfterAnswer terms, DeadlineDesk deadlines, OfficialPost post, Reached reached) {
        this.desk = desk;
        this.terms = terms;
        this.deadlines = deadlines;
        this.post = post;
        this.reached = reached;
    }

    /** Who decides about it: never whoever wrote it, the handler or one of the barred. */
    public String decidingOn(String correction) {
        return desk.decidingOn(CorrectionId.of(correction)).value();
    }

    public boolean isApproved(String correction) {
        return card(correction).state() != CorrectionState.RETURNED;
    }

    /** By when the house decides: a working day of the law's term is left to deliver. */
    public Date decisionDue(String correction) {
        CorrectionCard card = card(correction);
        return Date.from(terms.correctionDecided(card.caseNumber(), card.writtenAt()));
    }

    /** When whoever decides is reminded. */
    public Date decisionNear(String correction) {
        CorrectionCard card = card(correction);
        return Date.from(terms.correctionReminder(card.caseNumber(), card.writtenAt()));
    }

    /** By when the client must have it (VAĮ 15(3)); what leaves, or leaves again, later is looked at within the house's term of reaction. */
    public Date deliveryTerm(String correction) {
        CorrectionCard card = card(correction);
        Instant begun = reached.moment();
        Instant term = terms.correctionEnds(card.caseNumber(), card.writtenAt());
        return Date.from(
                term.isAfter(begun) ? term : deadlines.taskDue(card.caseNumber(), Step.RESOLVE_DELIVERY, begun));
    }

    /** Whether the client has it, by whatever road. */
    public boolean isDelivered(String correction) {
        CorrectionCard card = card(correction);
        return post.isDelivered(card.caseNumber(), desk.occasionOf(card.id()));
    }

    private CorrectionCard card(String correction) {
        return desk.card(CorrectionId.of(correction));
    }
}
