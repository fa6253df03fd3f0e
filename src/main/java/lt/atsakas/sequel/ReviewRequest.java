package lt.atsakas.sequel;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A request to examine anew what was answered in a case.
 *
 * @param why what the client does not agree with
 * @param receivedAt when the house got it; null means now
 * @param answerReached the day on which the client got the answer, where the house does not know it or knows it wrong; else null
 */
public record ReviewRequest(
        CaseNumber earlier,
        Channel channel,
        String why,
        @Nullable Instant receivedAt,
        @Nullable LocalDate answerReached,
        Actor by) {

    @Override
    public String toString() {
        return "ReviewRequest[" + earlier + ", " + channel + "]";
    }
}
