package lt.atsakas.process.admission;

import static lt.atsakas.correspondence.StaffNotice.Kind.DEFICIENCIES_CURED;
import static lt.atsakas.correspondence.StaffNotice.Kind.DEFICIENCIES_NOT_SENT;
import static lt.atsakas.correspondence.StaffNotice.Kind.RESUMPTION_NOT_SENT;

import java.time.Clock;
import lt.atsakas.admission.DeficienciesCured;
import lt.atsakas.admission.DeficiencyDesk;
import lt.atsakas.admission.ResumptionDesk;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.alarm.RoleHolders;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets a case go on that waited for its client, and tells whoever leads the unit of the reply, the registrars of a letter that could not be sent. */
@Component
class DeficiencyNews {

    private final RuntimeService runtime;
    private final AssignmentDesk assignment;
    private final PostOffice postOffice;
    private final RoleHolders colleagues;
    private final OlderDiagrams older;
    private final EndOfTransaction end;
    private final Clock clock;

    DeficiencyNews(
            @Lazy RuntimeService runtime,
            AssignmentDesk assignment,
            PostOffice postOffice,
            RoleHolders colleagues,
            OlderDiagrams older,
            EndOfTransaction end,
            Clock clock) {
        this.runtime = runtime;
        this.assignment = assignment;
        this.postOffice = postOffice;
        this.colleagues = colleagues;
        this.older = older;
        this.end = end;
        this.clock = clock;
    }

    @EventListener
    void on(DeficienciesCured cured) {
        older.cured(cured.number());
        end.run(() -> runtime.createMessageCorrelation(Messages.DEFICIENCIES_CURED)
                .processInstanceBusinessKey(cured.number().value())
                .correlateAll());
        postOffice.notifyStaff(assignment.headFor(cured.number()), notice(cured.number(), DEFICIENCIES_CURED));
    }

    @EventListener
    void on(LetterStuck stuck) {
        if (stuck.occasion().startsWith(DeficiencyDesk.OCCASION)) {
            colleagues.tell(Role.REGISTRAR, notice(stuck.caseNumber(), DEFICIENCIES_NOT_SENT));
        } else if (stuck.occasion().startsWith(ResumptionDesk.OCCASION)) {
            colleagues.tell(Role.REGISTRAR, notice(stuck.caseNumber(), RESUMPTION_NOT_SENT));
        }
    }

    private StaffNotice notice(CaseNumber number, StaffNotice.Kind what) {
        return new StaffNotice(what, number, "cure-" + what + "-" + clock.instant());
    }
}
