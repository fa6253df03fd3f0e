package lt.atsakas.process.forwarding;

import java.time.Instant;
import java.util.Date;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.ForwardingTerms;
import lt.atsakas.deadlines.Step;
import lt.atsakas.forwarding.ForwardingDesk;
import lt.atsakas.process.model.PublishedToModels;
import lt.atsakas.process.task.Reached;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;

/** What a forwarding turns on, for gateways, due dates and timers in diagrams. */
@Component
@PublishedToModels("forwarding")
public class PublishedForwarding {

    private final ForwardingDesk forwardings;
    private final ForwardingTerms terms;
    private final DeadlineDesk deadlines;
    private final Reached reached;

    PublishedForwarding(ForwardingDesk forwardings, ForwardingTerms terms, DeadlineDesk deadlines, Reached reached) {
        this.forwardings = forwardings;
        this.terms = terms;
        this.deadlines = deadlines;
        this.reached = reached;
    }

    /** Whether nothing of the complaint is left to the house. */
    public boolean isWhole(String caseNumber) {
        return forwardings.isWhole(new CaseNumber(caseNumber));
    }

    /** Whether body and client have their letters. */
    public boolean isDelivered(String caseNumber) {
        return forwardings.isDelivered(new CaseNumber(caseNumber));
    }

    /** From when somebody looks after letters that have not left: the third working day from receipt; after it, the house's term of reaction. */
    public Date chased(String caseNumber) {
        CaseNumber number = new CaseNumber(caseNumber);
        Instant begun = reached.moment();
        Instant chased = terms.chased(number);
        return Date.from(chased.isAfter(begun) ? chased : deadlines.taskDue(number, Step.RESOLVE_DELIVERY, begun));
    }

    /** By when whoever looks after them has seen to it: the house's term of reaction, within the law's while it lasts. */
    public Date resolutionDue(String caseNumber) {
        CaseNumber number = new CaseNumber(caseNumber);
        Instant begun = reached.moment();
        Instant reaction = deadlines.taskDue(number, Step.RESOLVE_DELIVERY, begun);
        Instant term = terms.term(number);
        return Date.from(term.isAfter(begun) && term.isBefore(reaction) ? term : reaction);
    }
}
