package lt.atsakas.workplace;

import java.util.Optional;
import lt.atsakas.confidentiality.Purpose;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/** Which case of others somebody asks to look into, what for and why. */
record VisitForm(
        @Nullable String number,
        @Nullable String purpose,
        @Nullable String reason) {

    static final VisitForm EMPTY = new VisitForm(null, null, null);

    Optional<CaseNumber> typedNumber() {
        return Optional.ofNullable(number)
                .map(typed -> typed.strip().replace('~', '/'))
                .filter(CaseNumber::isWellFormed)
                .map(CaseNumber::new);
    }

    Optional<Purpose> chosenPurpose() {
        return Purpose.ofAudits().stream()
                .filter(known -> known.name().equals(purpose))
                .findFirst();
    }

    String written() {
        return reason == null ? "" : reason.strip();
    }
}
