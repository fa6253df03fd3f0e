package lt.atsakas.process.form;

import lt.atsakas.shared.RuleViolation;

/** A field of a task's form is missing or holds something that cannot be. */
public final class FieldRefused extends RuleViolation {

    public FieldRefused(String field) {
        super("process.field." + field);
    }

    FieldRefused(String field, int longest) {
        super("process.fieldTooLong", field, longest);
    }
}
