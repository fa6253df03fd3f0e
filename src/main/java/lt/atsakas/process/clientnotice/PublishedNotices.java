package lt.atsakas.process.clientnotice;

import java.util.Date;
import lt.atsakas.deadlines.NoticeTerms;
import lt.atsakas.process.model.PublishedToModels;
import lt.atsakas.process.task.Reached;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;

/** When letters to clients have to leave, for timers in diagrams. */
@Component
@PublishedToModels("notices")
public class PublishedNotices {

    private final NoticeTerms terms;
    private final NoticeChase chase;
    private final Reached reached;

    PublishedNotices(NoticeTerms terms, NoticeChase chase, Reached reached) {
        this.terms = terms;
        this.chase = chase;
        this.reached = reached;
    }

    /** When the last day begins on which the client can still be told in time of what was decided now. */
    public Date lastMorning(String caseNumber) {
        return Date.from(terms.lastMorning(new CaseNumber(caseNumber), reached.moment()));
    }

    /** The same and, once somebody was told that the letter has not left, the next working morning. */
    public Date chaseDue(String caseNumber, String notice) {
        return chase.hasBegun(new CaseNumber(caseNumber), notice)
                ? Date.from(terms.nextMorning(reached.moment()))
                : lastMorning(caseNumber);
    }

    /** Whether the letter still has to leave. */
    public boolean isAwaited(String caseNumber, String notice) {
        return chase.isAwaited(new CaseNumber(caseNumber), notice);
    }
}
