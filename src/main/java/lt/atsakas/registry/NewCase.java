package lt.atsakas.registry;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case at the moment of registration.
 *
 * @param receivedAt when the house got it, not later than now
 * @param effectiveReceipt the legal day of receipt in Vilnius, from which terms run (VAĮ 10(4))
 */
public record NewCase(
        Channel channel,
        Client client,
        @Nullable Representative representative,
        ClientNeeds needs,
        String language,
        String subject,
        String text,
        ReplyBy replyBy,
        Instant receivedAt,
        LocalDate effectiveReceipt) {

    @Override
    public String toString() {
        return "NewCase[" + channel + "]";
    }
}
