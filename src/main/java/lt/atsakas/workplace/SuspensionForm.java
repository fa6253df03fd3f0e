package lt.atsakas.workplace;

import java.util.Optional;
import lt.atsakas.suspension.SuspensionReason;
import org.jspecify.annotations.Nullable;

/** What somebody who asks to suspend the examination writes down: why, in words for the client, and until when. */
record SuspensionForm(
        @Nullable String reason,
        @Nullable String explanation,
        @Nullable String reviewOn) {

    static final SuspensionForm EMPTY = new SuspensionForm(null, null, null);

    Optional<SuspensionReason> chosenReason() {
        return SuspensionReason.of(reason);
    }

    Optional<String> chosenDay() {
        return Optional.ofNullable(reviewOn).filter(chosen -> !chosen.isBlank());
    }

    String written() {
        return explanation == null ? "" : explanation.strip();
    }
}
