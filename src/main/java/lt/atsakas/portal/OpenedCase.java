package lt.atsakas.portal;

import java.io.Serializable;
import java.util.Optional;
import lt.atsakas.registry.AccessCode;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;

/** What a visitor opened a case with; it opens the case again and again until there is another code. */
record OpenedCase(String number, String code) implements Serializable {

    OpenedCase(CaseNumber number, AccessCode code) {
        this(number.value(), code.value());
    }

    Optional<CaseFacts> in(CaseRegistry registry) {
        return registry.open(new CaseNumber(number), new AccessCode(code));
    }

    @Override
    public String toString() {
        return "OpenedCase[" + number + "]";
    }
}
