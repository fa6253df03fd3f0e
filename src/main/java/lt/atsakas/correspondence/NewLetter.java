package lt.atsakas.correspondence;

import java.time.Instant;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is handed in.
 *
 * @param about the case; none when it tells an employee of several at once
 */
record NewLetter(
        @Nullable CaseNumber about,
        String occasion,
        String recipient,
        LetterKind kind,
        @Nullable String address,
        String subject,
        String body,
        @Nullable String secret) {

    private static final int LONGEST_SUBJECT = 200;

    NewLetter {
        subject = subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
    }

    /** By mail if there is a mailbox, else on paper. */
    LetterChannel channel() {
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
                LetterState.WAITING,
                0,
                now,
                null,
                null,
                null,
                null);
    }
}
