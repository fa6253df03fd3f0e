package lt.atsakas.intake;

import java.time.Instant;
import java.util.List;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.registry.Representative;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it came in, by whatever channel.
 *
 * @param receivedAt when the house got it; null means now. Only an employee may give a moment.
 * @param by the client, or the registrar who writes it down
 */
public record Submission(
        Channel channel,
        Client client,
        @Nullable Representative representative,
        String language,
        String subject,
        String text,
        ReplyBy replyBy,
        @Nullable Instant receivedAt,
        List<SubmittedFile> files,
        Actor by) {

    public Submission {
        files = List.copyOf(files);
    }

    @Override
    public String toString() {
        return "Submission[" + channel + "]";
    }
}
