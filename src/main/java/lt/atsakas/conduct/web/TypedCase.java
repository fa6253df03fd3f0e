package lt.atsakas.conduct.web;

import lt.atsakas.conduct.CaseOutOfReach;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/** The number of a case as somebody typed it or as a link of the case's page wrote it. */
final class TypedCase {

    private TypedCase() {}

    /** None when nothing was typed; what cannot be a number is as far out of reach as a case that does not exist. */
    static @Nullable CaseNumber read(@Nullable String typed) {
        String number = shown(typed);
        if (number.isEmpty()) {
            return null;
        }
        if (!CaseNumber.isWellFormed(number)) {
            throw new CaseOutOfReach();
        }
        return new CaseNumber(number);
    }

    /** As people write it. */
    static String shown(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace('~', '/');
    }
}
