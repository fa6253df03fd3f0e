package lt.atsakas.visit;

import java.util.Locale;
import lt.atsakas.shared.RuleViolation;

/** Something that a meeting cannot do without was not written, or more than can be kept. */
public final class MeetingTextUnfit extends RuleViolation {

    private final String field;

    private MeetingTextUnfit(MeetingText text, String key, Object... details) {
        super(key, details);
        field = text.name().toLowerCase(Locale.ROOT);
    }

    static MeetingTextUnfit missing(MeetingText text) {
        return new MeetingTextUnfit(text, "meeting." + text.name().toLowerCase(Locale.ROOT) + ".missing");
    }

    static MeetingTextUnfit tooLong(MeetingText text, int longest, int length) {
        return new MeetingTextUnfit(text, "meeting.text.tooLong", String.valueOf(longest), String.valueOf(length));
    }

    /** Which of the texts it is: {@code place}, {@code purpose}, {@code attended} or {@code findings}. */
    public String field() {
        return field;
    }
}
