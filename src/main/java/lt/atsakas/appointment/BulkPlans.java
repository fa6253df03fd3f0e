package lt.atsakas.appointment;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.assignment.ReassignmentDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks ahead: which cases of a handler somebody may pass on, and to whom each would go. Changes nothing. */
@Service
public class BulkPlans {

    private final CaseRegistry registry;
    private final ReassignmentDesk desk;
    private final Suggestions suggestions;

    BulkPlans(CaseRegistry registry, ReassignmentDesk desk, Suggestions suggestions) {
        this.registry = registry;
        this.desk = desk;
        this.suggestions = suggestions;
    }

    /**
     * The open cases of the handler that the employee may pass on, the most urgent first, at most as many as one click takes.
     *
     * @param successor who shall get them; null for the best suited of each, whereby nobody gets all
     */
    @Transactional(readOnly = true)
    public List<BulkPlanLine> of(EmployeeId former, @Nullable EmployeeId successor, EmployeeId by) {
        Map<EmployeeId, Integer> given = new HashMap<>();
        List<CaseFacts> cases = movable(former, by);
        Map<CaseNumber, Choice> choices = suggestions.choices(cases, by);
        return cases.stream()
                .map(facts -> line(facts, requireNonNull(choices.get(facts.number())), successor, given))
                .toList();
    }

    /** Which of these people have any such case. */
    @Transactional(readOnly = true)
    public Set<EmployeeId> withAny(Collection<EmployeeId> people, EmployeeId by) {
        Set<EmployeeId> found = new HashSet<>();
        for (CaseFacts facts : registry.facts(registry.openCasesOf(people)).values()) {
            EmployeeId handler = requireNonNull(facts.handler());
            if (!found.contains(handler) && desk.mayReassign(facts, by)) {
                found.add(handler);
            }
        }
        return found;
    }

    private List<CaseFacts> movable(EmployeeId former, EmployeeId by) {
        return registry.facts(registry.openCasesOf(former)).values().stream()
                .sorted(Comparator.comparing(CaseFacts::answerDue, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(facts -> facts.number().value()))
                .filter(facts -> desk.mayReassign(facts, by))
                .limit(BulkDesk.MOST)
                .toList();
    }

    private static BulkPlanLine line(
            CaseFacts facts, Choice choice, @Nullable EmployeeId successor, Map<EmployeeId, Integer> given) {
        BulkPlanLine open = new BulkPlanLine(facts, choice, null);
        Optional<Candidate> chosen = successor == null
                ? bestSuited(choice, given)
                : open.candidates().stream()
                        .filter(candidate -> candidate.employee().id().equals(successor))
                        .findFirst();
        chosen.ifPresent(candidate -> given.merge(candidate.employee().id(), 1, Integer::sum));
        return new BulkPlanLine(facts, choice, chosen.orElse(null));
    }

    /** Never somebody doubted: whom the pre-screen doubts a person chooses, not the plan. */
    private static Optional<Candidate> bestSuited(Choice choice, Map<EmployeeId, Integer> given) {
        return choice.candidates().stream()
                .filter(candidate -> !candidate.isDoubtful())
                .min(Comparator.comparing(
                                (Candidate candidate) -> candidate.outlook().isPoor())
                        .thenComparingInt(candidate -> candidate.load().weight()
                                + given.getOrDefault(candidate.employee().id(), 0)));
    }
}
