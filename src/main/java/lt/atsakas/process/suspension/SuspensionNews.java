package lt.atsakas.process.suspension;

import static lt.atsakas.correspondence.StaffNotice.Kind.SUSPENSION_NOT_SENT;

import java.time.Clock;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.alarm.RoleHolders;
import lt.atsakas.suspension.SuspensionDesk;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the registrars of a letter about a suspension that could not be sent: the law gives three working days (VAĮ 25(4)). */
@Component
class SuspensionNews {

    private final RoleHolders colleagues;
    private final Clock clock;

    SuspensionNews(RoleHolders colleagues, Clock clock) {
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @EventListener
    void on(LetterStuck stuck) {
        if (stuck.occasion().startsWith(SuspensionDesk.OCCASION)) {
            colleagues.tell(
                    Role.REGISTRAR,
                    new StaffNotice(SUSPENSION_NOT_SENT, stuck.caseNumber(), "unsent-" + clock.instant()));
        }
    }
}
