package lt.atsakas.portal;

import static lt.atsakas.portal.Question.CONTACTS;
import static lt.atsakas.portal.Question.FILES;
import static lt.atsakas.portal.Question.MATTER;
import static lt.atsakas.portal.Question.NAME;
import static lt.atsakas.portal.Question.NEEDS;
import static lt.atsakas.portal.Question.REPLY;
import static lt.atsakas.portal.Question.WHO;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lt.atsakas.intake.Submission;
import lt.atsakas.intake.SubmittedFile;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ClientNeeds;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.registry.Representative;
import org.jspecify.annotations.Nullable;

/** What the client wrote, word for word, so that it can be shown again; the names are those of the fields. */
record ComplaintForm(
        @Nullable ActsFor who,
        @Nullable String representative,
        @Nullable String authority,
        @Nullable String name,
        @Nullable ReplyBy replyBy,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String box,
        @Nullable String interpreter,
        @Nullable String assistance,
        boolean consent,
        @Nullable String subject,
        @Nullable String text,
        boolean proofLater)
        implements Serializable {

    private static final int LINE = 500;
    private static final int SOME_LINES = 2_000;
    private static final int TEXT = 20_000;

    static final ComplaintForm EMPTY = new ComplaintForm(
            null, null, null, null, null, null, null, null, null, null, null, false, null, null, false);

    /** The field of the page for each path of a submission whose name differs. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("client", "email"),
            Map.entry("client.name", "name"),
            Map.entry("client.email", "email"),
            Map.entry("client.phone", "phone"),
            Map.entry("client.address", "address"),
            Map.entry("client.box", "box"),
            Map.entry("needs.interpreter", "interpreter"),
            Map.entry("needs.assistance", "assistance"),
            Map.entry("representative.name", "representative"),
            Map.entry("representative.authority", "authority"));

    /** Browsers send each line break as two signs; it is counted and kept as the one that its writer saw. */
    ComplaintForm {
        assistance = assistance == null ? null : assistance.replace("\r\n", "\n");
        text = text == null ? null : text.replace("\r\n", "\n");
    }

    static String fieldOf(String path) {
        return FIELDS.getOrDefault(path, path);
    }

    /** Whether somebody else's name is asked as well; public, for templates read it. */
    public boolean actsForAnother() {
        return who != null && who.isRepresentative();
    }

    /** Whether the address of an official box is asked for; public, for templates read it. */
    public boolean repliesToBox() {
        return replyBy == ReplyBy.E_DELIVERY;
    }

    /** Whether a proof is asked for; public, for templates read it. */
    public boolean needsProof() {
        return who != null && who.needsProof();
    }

    /** Every answer as it was typed or chosen; nothing and an empty one are the same. */
    List<String> answers() {
        return Stream.<@Nullable Object>of(
                        who,
                        representative,
                        authority,
                        name,
                        replyBy,
                        email,
                        phone,
                        address,
                        box,
                        interpreter,
                        assistance,
                        consent,
                        subject,
                        text,
                        proofLater)
                .map(answer -> Objects.toString(answer, ""))
                .toList();
    }

    /** The same with the fields of one question as they were typed now. */
    ComplaintForm answering(Question asked, ComplaintForm typed) {
        ComplaintForm acting = asked == Question.REPRESENTATIVE ? typed : this;
        ComplaintForm contacts = asked == CONTACTS ? typed : this;
        ComplaintForm needs = asked == NEEDS ? typed : this;
        ComplaintForm matter = asked == MATTER ? typed : this;
        return new ComplaintForm(
                asked == WHO ? typed.who : who,
                acting.representative,
                acting.authority,
                name(asked, typed),
                asked == REPLY ? typed.replyBy : replyBy,
                contacts.email,
                contacts.phone,
                contacts.address,
                contacts.box,
                needs.interpreter,
                needs.assistance,
                needs.consent,
                matter.subject,
                matter.text,
                asked == FILES ? typed.proofLater : proofLater);
    }

    /** Whose name it was is another question once they complain for somebody else. */
    private @Nullable String name(Question asked, ComplaintForm typed) {
        if (asked == NAME) {
            return typed.name;
        }
        return asked == WHO && who != null && typed.who != who ? null : name;
    }

    /**
     * The same with no field longer than a visitor's session should hold. What passes the check is never cut; what does not
     * is shown again in full by the page that says so.
     */
    ComplaintForm cut() {
        return new ComplaintForm(
                who,
                cut(representative, LINE),
                cut(authority, LINE),
                cut(name, LINE),
                replyBy,
                cut(email, LINE),
                cut(phone, LINE),
                cut(address, LINE),
                cut(box, LINE),
                cut(interpreter, LINE),
                cut(assistance, SOME_LINES),
                consent,
                cut(subject, LINE),
                cut(text, TEXT),
                proofLater);
    }

    private static @Nullable String cut(@Nullable String written, int longest) {
        return written == null || written.length() <= longest ? written : written.substring(0, longest);
    }

    /** What is filed, in the language in which it was written. */
    Submission submission(Locale language, List<SubmittedFile> files) {
        return new Submission(
                Channel.WEB,
                client(),
                acting(),
                needs(),
                language.getLanguage(),
                line(subject),
                Objects.requireNonNullElse(text, ""),
                Objects.requireNonNullElse(replyBy, ReplyBy.IN_PERSON),
                null,
                files,
                Actor.client());
    }

    private Client client() {
        ActsFor acts = Objects.requireNonNullElse(who, ActsFor.SELF);
        return new Client(acts.kind(), line(name), given(email), given(phone), given(address), ownBox());
    }

    /** Asked only of whoever wants the answer there; what was typed before that was changed is left out. */
    private @Nullable String ownBox() {
        return repliesToBox() ? given(box) : null;
    }

    private @Nullable Representative acting() {
        return actsForAnother()
                ? new Representative(line(representative), given(authority), needsProof() && proofLater)
                : null;
    }

    ClientNeeds needs() {
        return new ClientNeeds(given(interpreter), given(assistance));
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
