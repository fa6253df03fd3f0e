package lt.atsakas.proceedings;

import lt.atsakas.shared.RuleViolation;

/** The case runs on a diagram from before complaints could be left unexamined. */
final class EndingUnknown extends RuleViolation {

    EndingUnknown() {
        super("proceedings.endingUnknown");
    }
}
