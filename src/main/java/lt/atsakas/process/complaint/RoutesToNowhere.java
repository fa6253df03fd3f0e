package lt.atsakas.process.complaint;

import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.process.alarm.RoleHolders;
import lt.atsakas.registry.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets no case go to a unit that is not there. Whoever classifies reads why and keeps the case; the process owners, who can mend
 * the table, and the administrators, who can enter the unit, get a mail, once for each case.
 */
@Component
class RoutesToNowhere {

    private final Organisation organisation;
    private final RoleHolders colleagues;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    RoutesToNowhere(
            Organisation organisation,
            RoleHolders colleagues,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.organisation = organisation;
        this.colleagues = colleagues;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void requireUnit(CaseNumber number, UnitCode unit) {
        boolean there =
                organisation.units().stream().anyMatch(card -> card.code().equals(unit));
        if (!there) {
            events.publishEvent(new RouteRefused(number, unit));
            throw new UnitMissing(unit);
        }
    }

    /** What the classification wrote is taken back first, so that the mail does not go with it. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_ROLLBACK)
    void on(RouteRefused refused) {
        StaffNotice notice = new StaffNotice(
                StaffNotice.Kind.UNIT_MISSING,
                refused.number(),
                "unit-missing-" + refused.unit(),
                refused.unit().value());
        transaction.executeWithoutResult(telling -> {
            colleagues.tell(Role.PROCESS_OWNER, notice);
            colleagues.tell(Role.ADMINISTRATOR, notice);
        });
    }

    /** The table sent the case where nobody is. */
    record RouteRefused(CaseNumber number, UnitCode unit) {}
}
