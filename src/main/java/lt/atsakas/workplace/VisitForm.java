package lt.atsakas.workplace;

import java.util.List;
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

    /** What a mail leads to: its case, and the purpose where there is no choice. */
    static VisitForm of(@Nullable String number, List<Purpose> purposes) {
        VisitForm asked = new VisitForm(number, null, null);
        return new VisitForm(
                asked.typedNumber().map(CaseNumber::value).orElse(null),
                purposes.size() == 1 ? purposes.get(0).name() : null,
                null);
    }

    Optional<Purpose> chosenPurpose(List<Purpose> purposes) {
        return purposes.stream().filter(known -> known.name().equals(purpose)).findFirst();
    }

    String written() {
        return reason == null ? "" : reason.strip();
    }
}
