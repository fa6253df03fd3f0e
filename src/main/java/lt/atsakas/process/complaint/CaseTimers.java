package lt.atsakas.process.complaint;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import lt.atsakas.admission.CureTermMoved;
import lt.atsakas.committee.SessionMoved;
import lt.atsakas.deadlines.AnswerDueMoved;
import lt.atsakas.deadlines.CalendarFollowed;
import lt.atsakas.extension.TermNotExtended;
import lt.atsakas.inquiry.ContributionHurried;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.process.task.RunningTerms;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When the answer's day, that of a question to a unit or the calendar changes, every timer and every task of the case and of its escalations moves with
 * it, each by its own expression, counted from when the case came to it.
 */
@Component
class CaseTimers {

    private final RuntimeService runtime;
    private final RunningTerms terms;
    private final EndOfTransaction end;

    CaseTimers(@Lazy RuntimeService runtime, RunningTerms terms, EndOfTransaction end) {
        this.runtime = runtime;
        this.terms = terms;
        this.end = end;
    }

    @EventListener
    void on(AnswerDueMoved moved) {
        recalculate(moved.caseNumber());
    }

    /** What had waited for the decision does not any more. */
    @EventListener
    void on(TermNotExtended stays) {
        recalculate(stays.number());
    }

    @EventListener
    void on(CalendarFollowed followed) {
        recalculate(followed.caseNumber());
    }

    @EventListener
    void on(CureTermMoved moved) {
        recalculate(moved.number());
    }

    @EventListener
    void on(SessionMoved moved) {
        moved.numbers().forEach(this::recalculate);
    }

    @EventListener
    void on(ContributionHurried hurried) {
        recalculate(hurried.number());
    }

    /** At the end of the transaction, because the case may be in the middle of a step now. */
    void recalculate(CaseNumber number) {
        end.run(() -> recalculateNow(number));
    }

    private void recalculateNow(CaseNumber number) {
        Set<String> instances =
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                        .map(ProcessInstance::getId)
                        .collect(toSet());
        if (!instances.isEmpty()) {
            terms.workOutAnew(instances);
        }
    }
}
