package lt.atsakas.process.complaint;

import java.time.Clock;
import java.util.Map;
import lt.atsakas.assignment.BarsChanged;
import lt.atsakas.assignment.Deciders;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.alarm.RoleHolders;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.Vilnius;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** So many are barred that nobody is left to decide the case: the administrators hear of it, who can enter somebody who does. */
@Component
class NobodyDecides {

    private final Deciders deciders;
    private final CaseRegistry registry;
    private final RoleHolders colleagues;
    private final Journal journal;
    private final EndOfTransaction end;
    private final Clock clock;

    NobodyDecides(
            Deciders deciders,
            CaseRegistry registry,
            RoleHolders colleagues,
            Journal journal,
            EndOfTransaction end,
            Clock clock) {
        this.deciders = deciders;
        this.registry = registry;
        this.colleagues = colleagues;
        this.journal = journal;
        this.end = end;
        this.clock = clock;
    }

    @EventListener
    void on(BarsChanged changed) {
        end.run(() -> tell(changed.number()));
    }

    private void tell(CaseNumber number) {
        if (!registry.facts(number).isClosed() && !deciders.isAnybody(number)) {
            String occasion = "nobody-decides-" + Vilnius.dayOf(clock.instant());
            colleagues.tell(Role.ADMINISTRATOR, new StaffNotice(StaffNotice.Kind.NOBODY_DECIDES, number, occasion));
            journal.record(number, JournalKind.NOBODY_DECIDES, Actor.system(), Map.of());
        }
    }
}
