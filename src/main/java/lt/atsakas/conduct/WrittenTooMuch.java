package lt.atsakas.conduct;

import lt.atsakas.shared.RuleViolation;

/** More was written than can be kept. */
public final class WrittenTooMuch extends RuleViolation {

    WrittenTooMuch(int longest, int length) {
        super("conduct.writtenTooMuch", String.valueOf(longest), String.valueOf(length));
    }
}
