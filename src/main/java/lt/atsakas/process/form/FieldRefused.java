package lt.atsakas.process.form;

import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.TypedText;

/** A field of a task's form is missing or holds something that cannot be; the words name the field. */
public final class FieldRefused extends RuleViolation {

    private FieldRefused(String reason, Object... details) {
        super("process.field." + reason, details);
    }

    static FieldRefused missing(String label) {
        return new FieldRefused("missing", label);
    }

    static FieldRefused unreadable(String label) {
        return new FieldRefused("unreadable", label);
    }

    static FieldRefused notOffered(String label) {
        return new FieldRefused("notOffered", label);
    }

    static FieldRefused tooLong(String label, int longest) {
        return new FieldRefused("tooLong", label, String.valueOf(longest));
    }

    /** Has a sign that is no text. */
    static FieldRefused unprintable(String label, TypedText.Strange sign) {
        return new FieldRefused("unprintable", label, sign.line(), sign.code());
    }

    /** Filled in although the form does not show it after these choices. */
    static FieldRefused hidden(String label) {
        return new FieldRefused("hidden", label);
    }

    static FieldRefused readOnly(String label) {
        return new FieldRefused("readOnly", label);
    }

    /** No field of this form; the name is said back only when it can be one. */
    static FieldRefused unknown(String key) {
        return new FieldRefused("unknown", key.matches("\\w{1,60}") ? key : "?");
    }
}
