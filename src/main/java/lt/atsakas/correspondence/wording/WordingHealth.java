package lt.atsakas.correspondence.wording;

import java.util.Set;
import lt.atsakas.shared.web.DatabaseHealth;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** Says which released texts letters do not use because the application asks more of them by now. */
@Component("letterTextsHealthIndicator")
class WordingHealth extends DatabaseHealth {

    private static final Status DEGRADED = new Status("DEGRADED", "Released texts of letters are not used");

    private final ReleasedTexts released;

    WordingHealth(ReleasedTexts released) {
        super("The texts of letters cannot be read");
        this.released = released;
    }

    @Override
    protected void look(Health.Builder health) {
        Set<String> unfit = released.unfit();
        health.status(unfit.isEmpty() ? Status.UP : DEGRADED).withDetail("notUsed", unfit);
    }
}
