package lt.atsakas.mailroom;

import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/** What becomes of a mail, why, and which case it is of or seems to be about. */
record Verdict(
        MailState state,
        @Nullable MailReason reason,
        @Nullable CaseNumber number) {

    static Verdict of(MailState state, MailReason reason) {
        return new Verdict(state, reason, null);
    }

    static Verdict person(MailReason reason) {
        return of(MailState.NEEDS_PERSON, reason);
    }

    static Verdict person(MailReason reason, @Nullable CaseNumber number) {
        return new Verdict(MailState.NEEDS_PERSON, reason, number);
    }

    /** Whether a letter did not, or perhaps did not, arrive: a person has to see to it. */
    boolean isUnseenReturn() {
        return reason == MailReason.NOT_DELIVERED || reason == MailReason.PERHAPS_NOT_DELIVERED;
    }
}
