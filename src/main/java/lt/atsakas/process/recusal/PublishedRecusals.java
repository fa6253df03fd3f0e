package lt.atsakas.process.recusal;

import java.time.Instant;
import java.util.Date;
import lt.atsakas.assignment.RecusalCard;
import lt.atsakas.assignment.RecusalDesk;
import lt.atsakas.assignment.RecusalId;
import lt.atsakas.assignment.RecusalState;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.process.model.PublishedToModels;
import org.springframework.stereotype.Component;

/** What recusals turn on, for assignees, gateways and timers in diagrams. */
@Component
@PublishedToModels("recusals")
public class PublishedRecusals {

    private final RecusalDesk desk;
    private final DeadlineDesk deadlines;

    PublishedRecusals(RecusalDesk desk, DeadlineDesk deadlines) {
        this.desk = desk;
        this.deadlines = deadlines;
    }

    /** Who has to act on it: who decides, then who reports the refusal; never the person it is about. */
    public String actingOn(String recusal) {
        return desk.actingOn(RecusalId.of(recusal)).value();
    }

    public boolean isAskedByClient(String recusal) {
        return card(recusal).isAskedByClient();
    }

    public boolean isRefused(String recusal) {
        return card(recusal).state() == RecusalState.REFUSED;
    }

    /** By when the ethics commission must know of the refusal (interest law 11(9)), counted from its decision. */
    public Date reportDue(String recusal) {
        RecusalCard refused = card(recusal);
        return Date.from(deadlines.recusalReportTerm(refused.caseNumber(), decidedAt(refused)));
    }

    /** The house's reminder ahead of that term. */
    public Date reportNear(String recusal) {
        RecusalCard refused = card(recusal);
        return Date.from(deadlines.recusalReportReminder(refused.caseNumber(), decidedAt(refused)));
    }

    private RecusalCard card(String recusal) {
        return desk.card(RecusalId.of(recusal));
    }

    private static Instant decidedAt(RecusalCard recusal) {
        Instant decided = recusal.decidedAt();
        if (decided == null) {
            throw new IllegalStateException("Recusal " + recusal.id() + " is not decided yet");
        }
        return decided;
    }
}
