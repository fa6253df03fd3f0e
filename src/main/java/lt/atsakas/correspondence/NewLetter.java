package lt.atsakas.correspondence;

import java.time.Instant;
import lt.atsakas.correspondence.wording.WordsUsed;
import lt.atsakas.correspondence.wording.Written;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is handed in.
 *
 * @param about the case; none when it tells an employee of several at once
 * @param calendar the file for a calendar that goes with it, if any
 * @param worded the texts of the office that it was written with, if any
 */
record NewLetter(
        @Nullable CaseNumber about,
        String occasion,
        String recipient,
        LetterKind kind,
        LetterRoad road,
        String subject,
        String body,
        @Nullable String secret,
        @Nullable String calendar,
        @Nullable WordsUsed worded) {

    private static final int LONGEST_SUBJECT = 200;

    NewLetter {
        subject = subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT));
    }

    NewLetter(
            @Nullable CaseNumber about,
            String occasion,
            String recipient,
            LetterKind kind,
            LetterRoad road,
            String subject,
            String body,
            @Nullable String secret) {
        this(about, occasion, recipient, kind, road, subject, body, secret, null, null);
    }

    /** A letter to a client or a body, in the office's words. */
    NewLetter(CaseNumber about, String occasion, String recipient, LetterKind kind, LetterRoad road, Written text) {
        this(about, occasion, recipient, kind, road, text.subject(), text.body(), null, null, text.used());
    }

    /** The same letter with something that only its reader may know. */
    NewLetter withSecret(@Nullable String word) {
        return new NewLetter(about, occasion, recipient, kind, road, subject, body, word, calendar, worded);
    }

    /** The same letter with an entry for the recipient's calendar. */
    NewLetter with(String calendarFile) {
        return new NewLetter(about, occasion, recipient, kind, road, subject, body, secret, calendarFile, worded);
    }

    OutgoingLetter at(Instant now) {
        return new OutgoingLetter(
                LetterId.random(),
                about,
                occasion,
                recipient,
                kind,
                road.channel(),
                road.address(),
                subject,
                body,
                secret,
                null,
                calendar,
                worded,
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
