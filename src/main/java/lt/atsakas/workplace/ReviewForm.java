package lt.atsakas.workplace;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Channel;
import lt.atsakas.sequel.ReviewRequest;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a registrar writes down of a client who asks for a second review.
 *
 * @param receivedOn empty for now
 * @param reachedOn empty unless the client got the answer on another day than the house knows
 */
record ReviewForm(
        @Nullable Channel channel,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate receivedOn,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate reachedOn,

        @Nullable String text) {

    static final ReviewForm EMPTY = new ReviewForm(null, null, null, null);

    ReviewForm {
        text = text == null ? null : text.replace("\r\n", "\n");
    }

    ReviewRequest request(CaseNumber earlier, EmployeeId registrar) {
        return new ReviewRequest(
                earlier,
                requireNonNullElse(channel, Channel.IN_PERSON),
                requireNonNullElse(text, "").strip(),
                receivedAt(),
                reachedOn,
                Actor.employee(registrar));
    }

    private @Nullable Instant receivedAt() {
        return receivedOn == null ? null : receivedOn.atStartOfDay(Vilnius.ZONE).toInstant();
    }
}
