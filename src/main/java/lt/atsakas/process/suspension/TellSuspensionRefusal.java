package lt.atsakas.process.suspension;

import static lt.atsakas.correspondence.StaffNotice.Kind.SUSPENSION_REFUSED;

import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.suspension.SuspensionCard;
import lt.atsakas.suspension.SuspensionDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whoever asked is told that the examination goes on, if they may still see the case; why stands on its page. */
@Component
class TellSuspensionRefusal implements JavaDelegate {

    private final SuspensionDesk desk;
    private final CaseRegistry registry;
    private final CaseAccess access;
    private final PostOffice postOffice;

    TellSuspensionRefusal(SuspensionDesk desk, CaseRegistry registry, CaseAccess access, PostOffice postOffice) {
        this.desk = desk;
        this.registry = registry;
        this.access = access;
        this.postOffice = postOffice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        SuspensionCard refused = desk.card(Variables.suspension(execution));
        if (access.maySee(registry.facts(refused.caseNumber()), refused.askedBy())) {
            postOffice.notifyStaff(
                    refused.askedBy(),
                    new StaffNotice(SUSPENSION_REFUSED, refused.caseNumber(), "suspension-refused-" + refused.id()));
        }
    }
}
