package lt.atsakas.mailroom;

import org.jspecify.annotations.Nullable;

/** Whose word a mail is to a case, as far as the house can tell; only the client's ends a wait for the client. */
enum Voice {
    /** From the client's own address or box, and proven. */
    CLIENT(null),
    /** A registrar has made sure that the client, or who acts for them, wrote it. */
    VOUCHED("mailbox.proof.vouched"),
    /** The client's own address stands in it, and nothing proves that it comes from there. */
    UNCONFIRMED("mailbox.proof.none"),
    /** From anywhere else. */
    STRANGER("mailbox.proof.stranger");

    private final @Nullable String noteKey;

    Voice(@Nullable String noteKey) {
        this.noteKey = noteKey;
    }

    /** The key of the line that tells it to whoever reads the case; none where there is nothing to warn of. */
    @Nullable
    String noteKey() {
        return noteKey;
    }
}
