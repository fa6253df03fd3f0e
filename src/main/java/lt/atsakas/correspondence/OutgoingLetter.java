package lt.atsakas.correspondence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import lt.atsakas.correspondence.wording.WordsUsed;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the post office.
 *
 * @param about the case; none when it tells an employee of several at once
 * @param recipient {@code client}, their mailbox or telephone, {@code competent body} or the employee's name; with case and occasion it names the letter
 * @param address the mailbox; none on paper
 * @param calendar the file for a calendar that goes with it, if any
 * @param worded the texts of the office that it was written with, if any
 * @param calledBackAt when somebody called it back; a node that carries it at that moment may have got rid of it all the same
 * @param body plain text; {@link #SECRET} stands where the secret goes
 */
record OutgoingLetter(
        LetterId id,
        @Nullable CaseNumber about,
        String occasion,
        String recipient,
        LetterKind kind,
        LetterChannel channel,
        @Nullable String address,
        String subject,
        String body,
        @Nullable String secret,
        @Nullable DocumentId enclosure,
        @Nullable String calendar,
        @Nullable WordsUsed worded,
        LetterState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant delayedAt,
        @Nullable Instant sentAt,
        @Nullable String trouble,
        @Nullable Instant handOverBy,
        @Nullable Instant calledBackAt) {

    static final String CLIENT = "client";

    /** The competent body that a complaint is forwarded to; with a blank, as nobody's name to sign in has one. */
    static final String BODY = "competent body";

    /** The client's mailbox, which is told short news apart from letters. */
    static final String MAILBOX = "client's mailbox";

    /** The client's telephone, which reads short texts only. */
    static final String TELEPHONE = "client's telephone";

    static final String SECRET = "{{prieigosKodas}}";

    /** What is noted on a letter that was called back when its carrier had not come back. */
    static final String CARRIER_LOST = "its carrier did not come back, and it was called back meanwhile";

    /** What is noted on a letter whose paper cannot be sealed yet. */
    static final String NO_SEAL = "NotSealed";

    Optional<CaseNumber> ofCase() {
        return Optional.ofNullable(about);
    }

    /** The case of a letter that has one, as every letter to a client has. */
    CaseNumber caseNumber() {
        return requireNonNull(about);
    }

    /** Whether it goes to a competent body. */
    boolean isToBody() {
        return recipient.equals(BODY);
    }

    /** Whether it is to stay in the house, unless it has left already. */
    boolean isCalledBack() {
        return calledBackAt != null;
    }

    /** Whether it was called back when nobody knew what had become of it: it may have left before. */
    boolean mayHaveLeft() {
        return state == LetterState.CALLED_BACK && isInDoubt(channel, trouble);
    }

    /** Whether a letter of which this is noted may have left: its carrier did not come back, or the gateway says nothing of it. */
    static boolean isInDoubt(LetterChannel channel, @Nullable String trouble) {
        return channel.leavesTheHouse() && (CARRIER_LOST.equals(trouble) || BoxLetters.NO_RECEIPT.equals(trouble));
    }

    /** Whether it lay at the desk when it was called back and stayed in the house, or so it seems: a registrar may have posted it before. */
    boolean isCalledBackOnPaper() {
        return state == LetterState.CALLED_BACK && channel == LetterChannel.PRINT && handOverBy != null;
    }

    /** What is read: the body with the secret in its place. */
    String text() {
        return secret == null ? textWithoutSecret() : body.replace(SECRET, secret);
    }

    /** What may be kept of it. */
    String textWithoutSecret() {
        return body.replace(SECRET, "****-****-****-****");
    }

    LetterCard card() {
        return new LetterCard(
                id,
                caseNumber(),
                occasion,
                channel,
                address == null ? "" : address,
                subject,
                state,
                attempts,
                createdAt,
                sentAt,
                trouble,
                delayedAt != null && state == LetterState.WAITING,
                enclosure,
                handOverBy,
                isToBody(),
                LetterTrail.NONE);
    }

    @Override
    public String toString() {
        return "OutgoingLetter[" + id + ", " + kind + ", " + state + "]";
    }
}
