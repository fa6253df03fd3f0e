package lt.atsakas.workplace;

import java.util.Optional;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.web.PageFault;
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

    private static final int LONGEST_REASON = 2000;

    static HandlerForm empty() {
        return new HandlerForm(null, null, null);
    }

    Optional<EmployeeId> chosen() {
        return Optional.ofNullable(to).filter(EmployeeId::isWellFormed).map(EmployeeId::new);
    }

    Optional<EmployeeId> seenHandler() {
        return Optional.ofNullable(seen).filter(EmployeeId::isWellFormed).map(EmployeeId::new);
    }

    /** Told before anything is done, beside the field: by whichever road the handler is named, the case keeps no more. */
    Optional<PageFault> reasonTooLong(HouseWords words) {
        int length = why().replace("\r\n", "\n").length();
        return length > LONGEST_REASON
                ? Optional.of(new PageFault(
                        "reason",
                        words.of(
                                "assignment.recusal.reasonTooLong",
                                String.valueOf(LONGEST_REASON),
                                String.valueOf(length))))
                : Optional.empty();
    }

    String why() {
        return reason == null ? "" : reason.strip();
    }
}
