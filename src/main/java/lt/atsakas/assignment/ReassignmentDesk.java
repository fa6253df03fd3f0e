package lt.atsakas.assignment;

import java.util.Optional;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.InPlaceOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passes a case that has a handler on to another one, wherever it stands: file, draft and the days that are left go along, its tasks
 * follow ({@link HandlerChanged}). The impartiality belongs to the person: the successor confirms it anew (VAĮ 24).
 */
@Service
public class ReassignmentDesk {

    private final Bar bar;
    private final CaseRegistry registry;
    private final ReassignmentRights rights;
    private final HandlerRule rule;
    private final ApplicationEventPublisher events;

    ReassignmentDesk(
            Bar bar,
            CaseRegistry registry,
            ReassignmentRights rights,
            HandlerRule rule,
            ApplicationEventPublisher events) {
        this.bar = bar;
        this.registry = registry;
        this.rights = rights;
        this.rule = rule;
        this.events = events;
    }

    /** Whether the employee may pass the case on. */
    @Transactional(readOnly = true)
    public boolean mayReassign(CaseFacts facts, EmployeeId employee) {
        return rights.inTheRightOf(facts, employee).isPresent();
    }

    /**
     * Makes another employee the handler. Refused to whoever may not ({@link NotYoursToReassign}), when there is no handler yet
     * ({@link NothingToReassign}), another one than was seen ({@link HandlerChangedMeanwhile}), the same one ({@link AlreadyTheHandler}) or
     * one about whom a recusal is open ({@link HandlerUnderDoubt}), and for a successor who cannot handle the case or raises a
     * doubt that the reason does not explain, as at assignment.
     */
    @Transactional
    public void reassign(Reassignment wish) {
        bar.hold(wish.number());
        CaseFacts facts = registry.openCase(wish.number());
        EmployeeId former = requireAsSeen(facts, wish);
        EmployeeId right = rights.inTheRightOf(facts, wish.by()).orElseThrow(NotYoursToReassign::new);
        rule.admit(wish.number(), wish.to(), wish.reason(), wish.by());
        if (!right.equals(wish.by())) {
            InPlaceOf.note(wish.by(), right);
        }
        registry.reassign(wish.number(), wish.to(), RecusalText.bounded(wish.reason()), Actor.employee(wish.by()));
        events.publishEvent(new HandlerChanged(wish.number(), former, wish.to(), wish.by()));
    }

    private EmployeeId requireAsSeen(CaseFacts facts, Reassignment wish) {
        EmployeeId handler = Optional.ofNullable(facts.handler()).orElseThrow(NothingToReassign::new);
        if (!handler.equals(wish.from())) {
            throw new HandlerChangedMeanwhile();
        }
        if (handler.equals(wish.to())) {
            throw new AlreadyTheHandler();
        }
        if (bar.bars(facts.number(), handler)) {
            throw new HandlerUnderDoubt();
        }
        return handler;
    }
}
