package lt.atsakas.assignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.EscalationPath;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives each case a handler and names who assigns and who approves; never somebody barred from the case. */
@Service
public class AssignmentDesk {

    private final Organisation organisation;
    private final EscalationPath escalationPath;
    private final CaseRegistry registry;
    private final Bar bar;
    private final Substitution substitution;
    private final HandlerRule rule;

    AssignmentDesk(
            Organisation organisation,
            EscalationPath escalationPath,
            CaseRegistry registry,
            Bar bar,
            Substitution substitution,
            HandlerRule rule) {
        this.organisation = organisation;
        this.escalationPath = escalationPath;
        this.registry = registry;
        this.bar = bar;
        this.substitution = substitution;
        this.rule = rule;
    }

    /** Everybody who could handle the case, by name. */
    @Transactional(readOnly = true)
    public List<EmployeeCard> eligible(CaseNumber number) {
        return organisation.withRole(Role.HANDLER).stream()
                .filter(rule.of(number))
                .toList();
    }

    /** The same as {@link #assign(CaseNumber, EmployeeId, String, EmployeeId)} with nothing to explain. */
    @Transactional
    public void assign(CaseNumber number, EmployeeId handler, EmployeeId by) {
        assign(number, handler, "", by);
    }

    /**
     * Makes the employee the handler; refused for whoever is barred, gone or no handler ({@link HandlerNotEligible}), for whoever's answer
     * nobody could approve ({@link NobodyCouldApprove}), and where the pre-screen doubts until it is said why ({@link DoubtUnexplained}).
     */
    @Transactional
    public void assign(CaseNumber number, EmployeeId handler, String why, EmployeeId by) {
        rule.admit(number, handler, why, by);
        registry.assignTo(number, handler, Actor.employee(by));
    }

    /** Who approves an answer that its handler writes; see {@link #approverOf(CaseNumber, EmployeeId)}. */
    @Transactional(readOnly = true)
    public EmployeeId approverOf(CaseNumber number) {
        return approverOf(number, null);
    }

    /**
     * The direct supervisor of the handler or whoever stands in, one level up when barred; never the handler nor another
     * author of the answer, also when nobody stands above.
     */
    @Transactional(readOnly = true)
    public EmployeeId approverOf(CaseNumber number, @Nullable EmployeeId author) {
        return above(number, requireHandler(number), author);
    }

    /** Who approves what somebody proposes before there is an answer: above the proposer, never they, the handler nor the barred. */
    @Transactional(readOnly = true)
    public EmployeeId approverAbove(CaseNumber number, EmployeeId proposer) {
        return above(number, proposer, registry.facts(number).handler());
    }

    /**
     * Who sees to what is left to do in a case: whoever does the handler's work, or – when there is no handler any more, or whether
     * there is one waits for the decision of a recusal – who would assign one.
     */
    @Transactional(readOnly = true)
    public EmployeeId responsibleFor(CaseNumber number) {
        EmployeeId handler = registry.facts(number).handler();
        return handler != null && isThere(handler) && !bar.bars(number, handler)
                ? substitution.actingFor(number, handler)
                : headFor(number);
    }

    /** The same in a case that has a handler; without one it is refused. */
    @Transactional(readOnly = true)
    public EmployeeId handling(CaseNumber number) {
        requireHandler(number);
        return responsibleFor(number);
    }

    /** The direct supervisor of the handler, one level up when barred; without a handler whoever would assign one. */
    @Transactional(readOnly = true)
    public EmployeeId supervisorOf(CaseNumber number) {
        return supervisorOf(number, Set.of());
    }

    /** The same where somebody found out what is decided: never they, nor anybody in their place. */
    @Transactional(readOnly = true)
    public EmployeeId supervisorBesides(CaseNumber number, EmployeeId finder) {
        return supervisorOf(number, Set.of(finder));
    }

    private EmployeeId supervisorOf(CaseNumber number, Set<EmployeeId> besides) {
        EmployeeId handler = registry.facts(number).handler();
        if (handler == null) {
            return headFor(number, besides);
        }
        Set<EmployeeId> excluded = new HashSet<>(besides);
        excluded.addAll(List.of(handler, responsibleFor(number)));
        return above(number, handler, excluded);
    }

    /** The head of the case's unit, or the nearest supervisor above when barred or missing. */
    @Transactional(readOnly = true)
    public EmployeeId headFor(CaseNumber number) {
        return headFor(number, Set.of());
    }

    private EmployeeId headFor(CaseNumber number, Set<EmployeeId> besides) {
        UnitCode unit = registry.facts(number).unit();
        EmployeeId head = unit == null ? null : organisation.unit(unit).head();
        Set<EmployeeId> excluded = new HashSet<>(bar.barred(number));
        excluded.addAll(besides);
        return escalationPath.ledBy(head, excluded).get(0);
    }

    /** Whether the case has a handler. */
    @Transactional(readOnly = true)
    public boolean isHandled(CaseNumber number) {
        return registry.facts(number).handler() != null;
    }

    private EmployeeId requireHandler(CaseNumber number) {
        EmployeeId handler = registry.facts(number).handler();
        if (handler == null) {
            throw new IllegalStateException("Nobody handles case " + number);
        }
        return handler;
    }

    private EmployeeId above(CaseNumber number, EmployeeId handler, @Nullable EmployeeId author) {
        Set<EmployeeId> themselves = new HashSet<>(Set.of(handler));
        if (author != null) {
            themselves.add(author);
        }
        return above(number, handler, themselves);
    }

    private EmployeeId above(CaseNumber number, EmployeeId handler, Set<EmployeeId> besides) {
        Set<EmployeeId> excluded = new HashSet<>(bar.barred(number));
        excluded.addAll(besides);
        return escalationPath.next(handler, excluded);
    }

    private boolean isThere(EmployeeId employee) {
        return organisation.find(employee).filter(EmployeeCard::active).isPresent();
    }
}
