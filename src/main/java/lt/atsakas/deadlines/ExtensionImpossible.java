package lt.atsakas.deadlines;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.LocalDate;
import lt.atsakas.shared.RuleViolation;

/** The answer cannot be put off, or not to that day (VAĮ 10(4)); the words say why and what can be done. */
public final class ExtensionImpossible extends RuleViolation {

    private ExtensionImpossible(String why, Object... details) {
        super("deadlines.extension." + why, details);
    }

    static ExtensionImpossible twice() {
        return new ExtensionImpossible("twice");
    }

    static ExtensionImpossible clockStands() {
        return new ExtensionImpossible("clockStands");
    }

    static ExtensionImpossible afterTerm(LocalDate ended) {
        return new ExtensionImpossible("afterTerm", DATES.day(ended));
    }

    static ExtensionImpossible notLater(LocalDate termEnds) {
        return new ExtensionImpossible("notLater", DATES.day(termEnds));
    }

    static ExtensionImpossible tooFar(LocalDate latest) {
        return new ExtensionImpossible("tooFar", DATES.day(latest));
    }

    static ExtensionImpossible notWorking(LocalDate day) {
        return new ExtensionImpossible("notWorking", DATES.day(day));
    }
}
