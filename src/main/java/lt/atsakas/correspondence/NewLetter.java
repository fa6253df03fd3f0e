package lt.atsakas.correspondence;

import java.time.Instant;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is handed in.
 *
 * @param about the case; none when it tells an employee of several at once
 * @param calendar the file for a calendar that goes with it, if any
 */
record NewLetter(
        @Nullable CaseNumber about,
        String occasion,
        String recipient,
        LetterKind kind,
        @Nullable String address,
        String subject,
        String body,
        @Nullable String secret,
        @Nullable String calendar) {

    private static final int LONGEST_SUBJECT = 200;

    NewLetter {
        subject = subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
    }

    NewLetter(
            @Nullable CaseNumber about,
            String occasion,
            String recipient,
            LetterKind kind,
            @Nullable String address,
            String subject,
            String body,
            @Nullable String secret) {
        this(about, occasion, recipient, kind, address, subject, body, secret, null);
    }

    /** The same letter with an entry for the recipient's calendar. */
    NewLetter with(String calendarFile) {
        return new NewLetter(about, occasion, recipient, kind, address, subject, body, secret, calendarFile);
    }

    /** The same letter with what is to stay out of its text until it leaves. */
    NewLetter secretly(String hidden) {
        return new NewLetter(about, occasion, recipient, kind, address, subject, body, hidden, calendar);
    }

    /** By mail if there is a mailbox, else on paper; a short text to a telephone. */
    LetterChannel channel() {
        if (kind == LetterKind.TEXT) {
            return LetterChannel.SMS;
        }
        return address == null ? LetterChannel.PRINT : LetterChannel.EMAIL;
    }

    OutgoingLetter at(Instant now) {
        return new OutgoingLetter(
                LetterId.random(),
                about,
                occasion,
                recipient,
                kind,
                channel(),
                address,
                subject,
                body,
                secret,
                null,
                calendar,
                LetterState.WAITING,
                0,
                now,
                null,
                null,
                null,
                null,
                null);
    }
}
