package lt.atsakas.inquiry;

import java.util.UUID;
import lt.atsakas.shared.NotFound;

/** One question of a case. */
public record InquiryId(UUID value) {

    /** As addresses and processes write it; {@link NotFound} for what is no id. */
    public static InquiryId of(String text) {
        try {
            return new InquiryId(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
