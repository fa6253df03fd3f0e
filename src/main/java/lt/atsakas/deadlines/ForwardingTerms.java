package lt.atsakas.deadlines;

import java.time.Instant;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The terms of forwarding a complaint to the body that is competent, from its receipt (VAĮ 11(4)). */
@Service
@Transactional(readOnly = true)
public class ForwardingTerms {

    private final CaseRegistry registry;
    private final CaseClocks clocks;

    ForwardingTerms(CaseRegistry registry, CaseClocks clocks) {
        this.registry = registry;
        this.clocks = clocks;
    }

    /** By when the complaint must have been forwarded and the client told. */
    public Instant term(CaseNumber number) {
        return clockOf(number).forwardingTerm();
    }

    /** From when somebody looks after a forwarding that is not done: the morning of the third of five working days. */
    public Instant chased(CaseNumber number) {
        return clockOf(number).forwardingChased();
    }

    /** By when it is decided, for whoever comes to decide at that moment. */
    public Instant decisionDue(CaseNumber number, Instant reached) {
        return clockOf(number).forwardingDecisionDue(reached);
    }

    private CaseClock clockOf(CaseNumber number) {
        return clocks.of(registry.facts(number));
    }
}
