package lt.atsakas.suspension;

import lt.atsakas.shared.RuleViolation;

/** The words about a suspension are missing or more than can be kept. */
public final class SuspensionTextUnfit extends RuleViolation {

    private SuspensionTextUnfit(String what, Object... details) {
        super("suspension.text." + what, details);
    }

    static SuspensionTextUnfit missing() {
        return new SuspensionTextUnfit("missing");
    }

    static SuspensionTextUnfit tooLong(int length) {
        return new SuspensionTextUnfit("tooLong", String.valueOf(SuspensionText.LONGEST), String.valueOf(length));
    }
}
