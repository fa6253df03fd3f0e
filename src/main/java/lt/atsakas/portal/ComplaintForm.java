package lt.atsakas.portal;

import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lt.atsakas.intake.FieldFault;
import lt.atsakas.intake.Submission;
import lt.atsakas.intake.SubmittedFile;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ClientKind;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.registry.Representative;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;

/** What the client wrote, word for word, so that it can be shown again; the names are those of the fields. */
record ComplaintForm(
        @Nullable ClientKind kind,
        @Nullable String representative,
        @Nullable String authority,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable ReplyBy replyBy,
        @Nullable String subject,
        @Nullable String text)
        implements Serializable {

    private static final int LINE = 500;
    private static final int TEXT = 20_000;

    static final ComplaintForm EMPTY = new ComplaintForm(null, null, null, null, null, null, null, null, null, null);

    /** The field of the page for each path of a submission whose name differs. */
    private static final Map<String, String> FIELDS = Map.of(
            "client", "email",
            "client.name", "name",
            "client.email", "email",
            "client.phone", "phone",
            "client.address", "address",
            "representative.name", "representative",
            "representative.authority", "authority");

    /** Browsers send each line break as two signs; it is counted and kept as the one that its writer saw. */
    ComplaintForm {
        text = text == null ? null : text.replace("\r\n", "\n");
    }

    static String fieldOf(String path) {
        return FIELDS.getOrDefault(path, path);
    }

    /** The faults in the order of the page's fields. */
    static List<PageFault> inOrder(List<PageFault> faults) {
        List<String> fields = Arrays.stream(ComplaintForm.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return faults.stream()
                .sorted(Comparator.comparingInt(fault -> fields.indexOf(fault.id())))
                .toList();
    }

    /**
     * The same with no field longer than a visitor's session should hold. What passes the check is never cut; what does not
     * is shown again in full by the page that says so.
     */
    ComplaintForm cut() {
        return new ComplaintForm(
                kind,
                cut(representative, LINE),
                cut(authority, LINE),
                cut(name, LINE),
                cut(email, LINE),
                cut(phone, LINE),
                cut(address, LINE),
                replyBy,
                cut(subject, LINE),
                cut(text, TEXT));
    }

    private static @Nullable String cut(@Nullable String written, int longest) {
        return written == null || written.length() <= longest ? written : written.substring(0, longest);
    }

    /** What only the form can lack; the rest is checked alike for every channel. */
    List<FieldFault> faults() {
        List<FieldFault> faults = new ArrayList<>();
        if (kind == null) {
            faults.add(new FieldFault("kind", "portal.kind.missing", List.of()));
        }
        if (replyBy == null) {
            faults.add(new FieldFault("replyBy", "portal.replyBy.missing", List.of()));
        }
        return faults;
    }

    Submission submission(List<SubmittedFile> files) {
        return new Submission(
                Channel.WEB,
                client(),
                acting(),
                "lt",
                line(subject),
                Objects.requireNonNullElse(text, ""),
                Objects.requireNonNullElse(replyBy, ReplyBy.IN_PERSON),
                null,
                files,
                Actor.client());
    }

    private Client client() {
        return new Client(
                Objects.requireNonNullElse(kind, ClientKind.PERSON),
                line(name),
                given(email),
                given(phone),
                given(address));
    }

    private @Nullable Representative acting() {
        return kind == ClientKind.COMPANY ? new Representative(line(representative), given(authority)) : null;
    }

    private static String line(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    @Override
    public String toString() {
        return "ComplaintForm[]";
    }
}
