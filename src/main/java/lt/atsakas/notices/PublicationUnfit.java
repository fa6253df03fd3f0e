package lt.atsakas.notices;

import lt.atsakas.shared.RuleViolation;

/** The drafts cannot be published like this; nothing was. */
public final class PublicationUnfit extends RuleViolation {

    /** Where it is not one field's fault. */
    private static final String WHOLE = "form";

    private final String field;

    private PublicationUnfit(String field, String key, Object... arguments) {
        super(key, arguments);
        this.field = field;
    }

    static PublicationUnfit nothingChanged() {
        return new PublicationUnfit(WHOLE, "notices.fault.nothingChanged");
    }

    static PublicationUnfit anotherAhead(int number) {
        return new PublicationUnfit(WHOLE, "notices.fault.anotherAhead", String.valueOf(number));
    }

    static PublicationUnfit dayPast() {
        return new PublicationUnfit("day", "notices.fault.dayPast");
    }

    static PublicationUnfit dayTooFar() {
        return new PublicationUnfit("day", "notices.fault.dayTooFar");
    }

    static PublicationUnfit changeTooLong(int longest) {
        return new PublicationUnfit("change", "notices.fault.changeTooLong", String.valueOf(longest));
    }

    /** Beside which field it is said. */
    public String field() {
        return field;
    }
}
