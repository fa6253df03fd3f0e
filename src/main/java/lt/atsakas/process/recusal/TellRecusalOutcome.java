package lt.atsakas.process.recusal;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.CaseAccess;
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
    private final CaseAccess access;
    private final RecusalLetters letters;
    private final PostOffice postOffice;
    private final Journal journal;

    TellRecusalOutcome(
            RecusalDesk desk,
            Bar bar,
            CaseAccess access,
            RecusalLetters letters,
            PostOffice postOffice,
            Journal journal) {
        this.desk = desk;
        this.bar = bar;
        this.access = access;
        this.letters = letters;
        this.postOffice = postOffice;
        this.journal = journal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RecusalCard recusal = desk.card(Variables.recusal(execution));
        if (recusal.isAskedByClient() && postOffice.answerRecusal(letters.of(recusal.id()))) {
            journal.record(recusal.caseNumber(), JournalKind.RECUSAL_ANSWERED, Actor.system(), Map.of());
        }
        told(recusal).forEach(employee -> postOffice.notifyStaff(employee, notice(recusal, employee)));
    }

    private StaffNotice notice(RecusalCard recusal, EmployeeId to) {
        return new StaffNotice(outcome(recusal, to), recusal.caseNumber(), "recusal-outcome-" + recusal.id());
    }

    /** Meanwhile the case may have gone to others: whoever stood in, or handled it, does not see it again. */
    private StaffNotice.Kind outcome(RecusalCard recusal, EmployeeId to) {
        if (recusal.state() == RecusalState.UPHELD) {
            return StaffNotice.Kind.RECUSAL_UPHELD;
        }
        return access.find(recusal.caseNumber(), to).isPresent()
                ? StaffNotice.Kind.RECUSAL_REFUSED
                : StaffNotice.Kind.RECUSAL_REFUSED_TO_FORMER;
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
