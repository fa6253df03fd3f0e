package lt.atsakas.workplace;

import java.util.Optional;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody chose as the handler.
 *
 * @param seen the handler whom the page showed; empty when there was none
 */
record HandlerForm(
        @Nullable String seen,
        @Nullable String to,
        @Nullable String reason) {

    static HandlerForm empty() {
        return new HandlerForm(null, null, null);
    }

    Optional<EmployeeId> chosen() {
        return Optional.ofNullable(to).filter(EmployeeId::isWellFormed).map(EmployeeId::new);
    }

    Optional<EmployeeId> seenHandler() {
        return Optional.ofNullable(seen).filter(EmployeeId::isWellFormed).map(EmployeeId::new);
    }

    String why() {
        return reason == null ? "" : reason.strip();
    }
}
