package lt.atsakas.process.recusal;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.RecusalCard;
import lt.atsakas.assignment.RecusalDesk;
import lt.atsakas.assignment.RecusalOrigin;
import lt.atsakas.assignment.RecusalState;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.model.LeavesTheHouse;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells whoever asked, and whoever may go on; the one who is barred now gets no more mail of the case. */
@Component
@LeavesTheHouse
class TellRecusalOutcome implements JavaDelegate {

    private final RecusalDesk desk;
    private final Bar bar;
    private final RecusalLetters letters;
    private final PostOffice postOffice;
    private final Journal journal;

    TellRecusalOutcome(RecusalDesk desk, Bar bar, RecusalLetters letters, PostOffice postOffice, Journal journal) {
        this.desk = desk;
        this.bar = bar;
        this.letters = letters;
        this.postOffice = postOffice;
        this.journal = journal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RecusalCard recusal = desk.card(Variables.recusal(execution));
        if (recusal.isAskedByClient()) {
            postOffice.answerRecusal(letters.of(recusal.id()));
            journal.record(recusal.caseNumber(), JournalKind.RECUSAL_ANSWERED, Actor.system(), Map.of());
        }
        StaffNotice.Kind outcome = recusal.state() == RecusalState.UPHELD
                ? StaffNotice.Kind.RECUSAL_UPHELD
                : StaffNotice.Kind.RECUSAL_REFUSED;
        StaffNotice notice = new StaffNotice(outcome, recusal.caseNumber(), "recusal-outcome-" + recusal.id());
        told(recusal).forEach(employee -> postOffice.notifyStaff(employee, notice));
    }

    private Set<EmployeeId> told(RecusalCard recusal) {
        Set<EmployeeId> told = new LinkedHashSet<>();
        told.add(recusal.person());
        if (recusal.origin() == RecusalOrigin.SUPERVISOR && recusal.raisedBy() != null) {
            told.add(recusal.raisedBy());
        }
        told.remove(recusal.decider());
        told.removeAll(bar.barred(recusal.caseNumber()));
        return told;
    }
}
