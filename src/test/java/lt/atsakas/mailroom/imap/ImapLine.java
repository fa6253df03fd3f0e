package lt.atsakas.mailroom.imap;

import lt.atsakas.mailroom.MailSource;
import lt.atsakas.mailroom.MailroomSettings;

/** The mailbox over IMAP for tests that choose the server. */
public final class ImapLine {

    private ImapLine() {}

    public static MailSource to(MailroomSettings settings) {
        return new ImapSource(settings);
    }
}
