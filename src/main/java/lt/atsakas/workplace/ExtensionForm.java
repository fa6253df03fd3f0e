package lt.atsakas.workplace;

import java.util.Optional;
import lt.atsakas.extension.ExtensionReason;
import org.jspecify.annotations.Nullable;

/** What somebody who asks to put the answer off writes down: why, in words for the client, and until when. */
record ExtensionForm(
        @Nullable String reason,
        @Nullable String explanation,
        @Nullable String newDue) {

    static final ExtensionForm EMPTY = new ExtensionForm(null, null, null);

    Optional<ExtensionReason> chosenReason() {
        return ExtensionReason.of(reason);
    }

    Optional<String> chosenDay() {
        return Optional.ofNullable(newDue).filter(chosen -> !chosen.isBlank());
    }

    String written() {
        return explanation == null ? "" : explanation.strip();
    }
}
