package lt.atsakas.process.complaint;

import java.util.Set;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.BarsChanged;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.correspondence.AnswerState;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.task.CaseRetreat;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes a case out of the hands of the barred in the transaction that bars them (VAĮ 23(2), 24). An approved answer that one
 * of them wrote or decided, and that has not left, is written or decided anew, whatever steps its diagram has after the approval.
 */
@Component
class BarredLeave {

    private static final String APPROVAL = "userTask_approveAnswer";
    private static final String ISSUE = "serviceTask_issueAnswer";

    private final Bar bar;
    private final CaseHandover handover;
    private final CaseRetreat retreat;
    private final CaseProcesses processes;
    private final CaseRegistry registry;
    private final AnswerDesk answers;
    private final EndOfTransaction end;

    BarredLeave(
            Bar bar,
            CaseHandover handover,
            CaseRetreat retreat,
            CaseProcesses processes,
            CaseRegistry registry,
            AnswerDesk answers,
            EndOfTransaction end) {
        this.bar = bar;
        this.handover = handover;
        this.retreat = retreat;
        this.processes = processes;
        this.registry = registry;
        this.answers = answers;
        this.end = end;
    }

    @EventListener
    void on(BarsChanged changed) {
        CaseNumber number = changed.number();
        end.run(() -> leave(number));
    }

    private void leave(CaseNumber number) {
        Set<EmployeeId> barred = bar.barred(number);
        handover.from(barred, number);
        if (answers.keepBack(number, barred)) {
            processes.findById(number.value()).ifPresent(process -> {
                String next = whereTheAnswerGoes(number);
                if (retreat.fromBetween(APPROVAL, ISSUE, process.processInstanceId(), next)) {
                    handover.tellWhoHas(number, next);
                }
            });
        }
    }

    /** To its next decider while its author still handles the case; else somebody writes it anew. */
    private String whereTheAnswerGoes(CaseNumber number) {
        boolean decidable = registry.facts(number).handler() != null
                && answers.progressOf(number).state() == AnswerState.SUBMITTED;
        if (decidable) {
            return APPROVAL;
        }
        answers.takeBack(number);
        return CaseHandover.ASSIGNMENT;
    }
}
