package lt.atsakas.assignment;

import java.util.HashSet;
import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps whoever had a part in an answer out of its second review: by the same bar as everybody else who may have nothing to do with a
 * case, so that no assignment, absence, escalation or approval leads back to them. The first case stays open to them.
 */
@Service
public class FirstHands {

    private final Bar bar;
    private final ApplicationEventPublisher events;

    FirstHands(Bar bar, ApplicationEventPublisher events) {
        this.bar = bar;
        this.events = events;
    }

    /** Bars from the review those who worked on the earlier answer and those who were barred from its case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepOut(CaseNumber review, CaseNumber earlier, Set<EmployeeId> worked) {
        Set<EmployeeId> out = new HashSet<>(worked);
        out.addAll(bar.barredForGood(earlier));
        out.forEach(employee -> bar.raise(review, employee, BarGround.PART_IN_FIRST_CASE, ""));
        events.publishEvent(new BarsChanged(review));
    }
}
