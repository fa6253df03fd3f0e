package lt.atsakas.process.alarm;

import lt.atsakas.confidentiality.GlassBroken;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Somebody opened a case in an emergency: the director and the data-protection officer are told at once, and never the barred. */
@Component
class GlassAlarm {

    private final RoleHolders colleagues;

    GlassAlarm(RoleHolders colleagues) {
        this.colleagues = colleagues;
    }

    @EventListener
    void on(GlassBroken broken) {
        tell(Role.DIRECTOR, StaffNotice.Kind.GLASS_BROKEN, broken);
        tell(Role.DATA_PROTECTION_OFFICER, StaffNotice.Kind.GLASS_TO_CHECK, broken);
    }

    private void tell(Role role, StaffNotice.Kind kind, GlassBroken broken) {
        colleagues.tell(role, new StaffNotice(kind, broken.number(), "emergency-" + broken.visit()));
    }
}
