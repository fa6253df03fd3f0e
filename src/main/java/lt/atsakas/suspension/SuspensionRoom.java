package lt.atsakas.suspension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.assignment.Substitution;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Whether a case can be suspended now: by whoever handles it, while there is an answer to come and its term has not ended. */
@Component
class SuspensionRoom {

    private final ReviewDays days;
    private final Substitution substitution;
    private final DeadlineDesk deadlines;
    private final AnswerDesk answers;
    private final RefusalDesk refusals;
    private final Clock clock;

    SuspensionRoom(
            ReviewDays days,
            Substitution substitution,
            DeadlineDesk deadlines,
            AnswerDesk answers,
            RefusalDesk refusals,
            Clock clock) {
        this.days = days;
        this.substitution = substitution;
        this.deadlines = deadlines;
        this.answers = answers;
        this.refusals = refusals;
        this.clock = clock;
    }

    boolean mayAsk(CaseFacts facts, EmployeeId employee) {
        return !facts.isClosed() && facts.handler() != null && employee.equals(substitution.of(facts));
    }

    Optional<RuleViolation> obstacle(CaseNumber number) {
        if (answers.progressOf(number).issued() != null || refusals.isIssued(number)) {
            return Optional.of(new SuspensionNotNeeded());
        }
        boolean passed = !clock.instant().isBefore(deadlines.answerDeadlinePassed(number));
        return passed ? Optional.of(new SuspensionAfterTerm()) : Optional.empty();
    }

    void require(CaseNumber number, LocalDate reviewOn) {
        obstacle(number).ifPresent(obstacle -> {
            throw obstacle;
        });
        days.require(reviewOn);
    }
}
