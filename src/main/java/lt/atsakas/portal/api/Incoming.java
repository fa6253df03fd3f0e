package lt.atsakas.portal.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lt.atsakas.intake.FieldFault;
import lt.atsakas.intake.Submission;
import lt.atsakas.intake.SubmittedFile;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ClientKind;
import lt.atsakas.registry.ClientNeeds;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.registry.Representative;
import org.jspecify.annotations.Nullable;

/** A complaint that a program sent: tells what the submission lacks to be one, and makes it one. */
record Incoming(ComplaintBody body, List<SubmittedFile> files, Actor by) {

    private static final ComplaintBody.ClientBody NOBODY =
            new ComplaintBody.ClientBody(null, null, null, null, null, null);

    /** What only the API can get wrong; the rest is checked alike for every channel. */
    List<FieldFault> faults() {
        List<FieldFault> faults = new ArrayList<>();
        if (client().kind() == null) {
            faults.add(new FieldFault("client.kind", "portal.kind.missing", List.of()));
        }
        if (body.replyBy() == null) {
            faults.add(new FieldFault("replyBy", "portal.replyBy.missing", List.of()));
        }
        if (by.kind() != Actor.Kind.EMPLOYEE && channel() != Channel.WEB) {
            faults.add(new FieldFault("channel", "portal.channel.staffOnly", List.of()));
        }
        return faults;
    }

    Submission submission() {
        return new Submission(
                channel(),
                reachable(),
                representative(),
                needs(),
                Objects.requireNonNullElse(body.language(), "lt"),
                text(body.subject()),
                Objects.requireNonNullElse(body.text(), ""),
                Objects.requireNonNullElse(body.replyBy(), ReplyBy.EMAIL),
                body.receivedAt(),
                files,
                by);
    }

    private Channel channel() {
        return Objects.requireNonNullElse(body.channel(), Channel.WEB);
    }

    private ComplaintBody.ClientBody client() {
        return Objects.requireNonNullElse(body.client(), NOBODY);
    }

    private Client reachable() {
        ComplaintBody.ClientBody client = client();
        return new Client(
                Objects.requireNonNullElse(client.kind(), ClientKind.PERSON),
                text(client.name()),
                given(client.email()),
                given(client.phone()),
                given(client.address()),
                given(client.box()));
    }

    private @Nullable Representative representative() {
        ComplaintBody.RepresentativeBody acting = body.representative();
        return acting == null ? null : new Representative(text(acting.name()), given(acting.authority()));
    }

    private ClientNeeds needs() {
        ComplaintBody.NeedsBody needs = body.needs();
        return needs == null
                ? ClientNeeds.NONE
                : new ClientNeeds(given(needs.interpreter()), given(needs.assistance()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
