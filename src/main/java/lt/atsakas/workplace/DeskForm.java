package lt.atsakas.workplace;

import static java.util.Objects.requireNonNullElse;
import static java.util.Objects.requireNonNullElseGet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lt.atsakas.intake.FieldFault;
import lt.atsakas.intake.Submission;
import lt.atsakas.intake.SubmittedFile;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ClientKind;
import lt.atsakas.registry.KnownClient;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.registry.Representative;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What the registrar writes down; day and time of receipt are Vilnius time, both empty for now. */
record DeskForm(
        @Nullable Channel channel,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate receivedOn,

        @DateTimeFormat(pattern = "HH:mm") @Nullable LocalTime receivedTime,
        @Nullable ClientKind clientKind,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String box,
        @Nullable String representative,
        @Nullable String authority,
        @Nullable Boolean proofLater,
        DeskNeeds needs,
        @Nullable String language,
        @Nullable String subject,
        @Nullable String text,
        @Nullable ReplyBy replyBy,
        DeskTurn turn,
        DeskAnswer answer,
        DeskPromise promise,
        String key) {

    /**
     * Browsers send each line break as two signs; it is counted and kept as the one that its writer saw. What came without a
     * key is a form of its own.
     */
    DeskForm {
        text = text == null ? null : text.replace("\r\n", "\n");
        needs = requireNonNullElse(needs, DeskNeeds.NONE);
        turn = requireNonNullElse(turn, DeskTurn.NONE);
        answer = requireNonNullElse(answer, DeskAnswer.NONE);
        promise = requireNonNullElse(promise, DeskPromise.NONE);
        key = requireNonNullElseGet(key, () -> UUID.randomUUID().toString());
    }

    static DeskForm empty(String key) {
        return new DeskForm(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                DeskNeeds.NONE,
                null,
                null,
                null,
                null,
                DeskTurn.NONE,
                DeskAnswer.NONE,
                DeskPromise.NONE,
                key);
    }

    /** The same under another key. */
    DeskForm withKey(String other) {
        return with(client(), tongue(), other);
    }

    /** The same of this client. */
    DeskForm of(KnownClient known) {
        return with(known.client(), known.language(), key);
    }

    private DeskForm with(Client whose, String tongue, String underKey) {
        return new DeskForm(
                channel,
                receivedOn,
                receivedTime,
                whose.kind(),
                whose.name(),
                whose.email(),
                whose.phone(),
                whose.address(),
                whose.box(),
                representative,
                authority,
                proofLater,
                needs,
                tongue,
                subject,
                text,
                replyBy,
                turn,
                answer,
                promise,
                underKey);
    }

    /** The name of the page's field for a path of the API, such as {@code client.email}. */
    static String fieldOf(String path) {
        return switch (path) {
            case "answeredAtOnce" -> "answer.text";
            case "answeredAtOnce.impartial" -> "answer.impartial";
            case "client" -> "email";
            case "representative.name" -> "representative";
            case "representative.authority" -> "authority";
            case "receivedAt" -> "receivedOn";
            default -> path.startsWith("client.") ? path.substring("client.".length()) : path;
        };
    }

    /** What only this form can lack: the rest is checked alike for every channel. */
    List<FieldFault> missing() {
        List<FieldFault> missing = new ArrayList<>();
        if (channel == null) {
            missing.add(new FieldFault("channel", "desk.unreadable.channel", List.of()));
        }
        if (receivedOn == null && receivedTime != null) {
            missing.add(new FieldFault("receivedAt", "desk.receivedOn.missing", List.of()));
        }
        return missing;
    }

    /** Who complains, as far as it is written down. */
    Client client() {
        return new Client(
                requireNonNullElse(clientKind, ClientKind.PERSON),
                given(name),
                optional(email),
                optional(phone),
                optional(address),
                optional(box));
    }

    /** The moment of receipt as given, or null for now; a day without a time counts from its first minute. */
    @Nullable
    Instant receivedAt() {
        return receivedOn == null
                ? null
                : receivedOn
                        .atTime(requireNonNullElse(receivedTime, LocalTime.MIN))
                        .atZone(Vilnius.ZONE)
                        .toInstant();
    }

    /** In which language the house writes to the client. */
    String tongue() {
        return requireNonNullElse(optional(language), "lt");
    }

    /** Who speaks for the client; null where they speak themselves. */
    @Nullable
    Representative representing() {
        return optional(representative) == null
                ? null
                : new Representative(given(representative), optional(authority), Boolean.TRUE.equals(proofLater));
    }

    Submission submission(List<SubmittedFile> files, EmployeeId registrar) {
        return new Submission(
                requireNonNullElse(channel, Channel.IN_PERSON),
                client(),
                representing(),
                needs.told(),
                tongue(),
                given(subject),
                given(text),
                requireNonNullElse(replyBy, ReplyBy.EMAIL),
                receivedAt(),
                files,
                answer.spoken(),
                Actor.employee(registrar));
    }

    static String given(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    static @Nullable String optional(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
