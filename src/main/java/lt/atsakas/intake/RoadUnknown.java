package lt.atsakas.intake;

import lt.atsakas.shared.RuleViolation;

/** The case does not know where a one-time code could be sent by this road. */
public final class RoadUnknown extends RuleViolation {

    RoadUnknown() {
        super("portal.code.noRoad");
    }
}
