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
    private final Reached reached;

    PublishedNotices(NoticeTerms terms, Reached reached) {
        this.terms = terms;
        this.reached = reached;
    }

    /** When the last day begins on which the client can still be told in time of what was decided now. */
    public Date lastMorning(String caseNumber) {
        return Date.from(terms.lastMorning(new CaseNumber(caseNumber), reached.moment()));
    }
}
