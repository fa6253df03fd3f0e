package lt.atsakas.intake;

import static lt.atsakas.shared.TypedText.unsteered;

import java.time.Instant;
import java.util.List;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ClientNeeds;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.registry.Representative;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it came in, by whatever channel, without signs that make it read as something else.
 *
 * @param receivedAt when the house got it; null means now. A client may not give a moment.
 * @param answeredAtOnce what the registrar has answered by word of mouth already (policy 25); null when nothing
 * @param by the client, the registrar who writes it down, or the system that took it from a mailbox
 */
public record Submission(
        Channel channel,
        Client client,
        @Nullable Representative representative,
        ClientNeeds needs,
        String language,
        String subject,
        String text,
        ReplyBy replyBy,
        @Nullable Instant receivedAt,
        List<SubmittedFile> files,
        @Nullable SpokenAnswer answeredAtOnce,
        Actor by) {

    /** One that waits for its answer. */
    public Submission(
            Channel channel,
            Client client,
            @Nullable Representative representative,
            ClientNeeds needs,
            String language,
            String subject,
            String text,
            ReplyBy replyBy,
            @Nullable Instant receivedAt,
            List<SubmittedFile> files,
            Actor by) {
        this(channel, client, representative, needs, language, subject, text, replyBy, receivedAt, files, null, by);
    }

    public Submission {
        client = readable(client);
        representative = representative == null
                ? null
                : new Representative(
                        unsteered(representative.name()),
                        readable(representative.authority()),
                        representative.proofAwaited());
        needs = new ClientNeeds(readable(needs.interpreter()), readable(needs.assistance()));
        subject = unsteered(subject);
        text = unsteered(text);
        files = List.copyOf(files);
        answeredAtOnce = answeredAtOnce == null
                ? null
                : new SpokenAnswer(unsteered(answeredAtOnce.text()), answeredAtOnce.impartial());
    }

    private static Client readable(Client client) {
        return new Client(
                client.kind(),
                unsteered(client.name()),
                readable(client.email()),
                readable(client.phone()),
                readable(client.address()),
                readable(client.box()));
    }

    private static @Nullable String readable(@Nullable String line) {
        return line == null ? null : unsteered(line);
    }

    @Override
    public String toString() {
        return "Submission[" + channel + "]";
    }
}
