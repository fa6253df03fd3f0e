package lt.atsakas.process.complaint;

import java.util.Set;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.BarsChanged;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.task.CaseRetreat;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes a case out of the hands of the barred in the transaction that bars them (VAĮ 23(2), 24), be it only until a recusal
 * is decided. An approved answer that one of them wrote or decided, and that has not left, is written or decided anew, whatever
 * steps its diagram has after the approval.
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

    /** Before a decider while there is a handler and its author may answer for it or may again; else somebody writes it anew. */
    private String whereTheAnswerGoes(CaseNumber number) {
        boolean writtenAnew =
                registry.facts(number).handler() == null || answers.isWrittenBy(number, bar.barredForGood(number));
        if (!writtenAnew) {
            return APPROVAL;
        }
        answers.takeBack(number);
        return CaseHandover.ASSIGNMENT;
    }
}
