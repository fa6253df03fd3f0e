package lt.atsakas.extension;

import lt.atsakas.shared.RuleViolation;

/** The words why the answer is put off, or is not, are missing or more than can be kept. */
public final class ExtensionTextUnfit extends RuleViolation {

    private ExtensionTextUnfit(String what, Object... details) {
        super("extension.text." + what, details);
    }

    static ExtensionTextUnfit missing() {
        return new ExtensionTextUnfit("missing");
    }

    static ExtensionTextUnfit tooLong(int length) {
        return new ExtensionTextUnfit("tooLong", String.valueOf(ExtensionText.LONGEST), String.valueOf(length));
    }
}
