package lt.atsakas.mailroom;

/** The mailbox cannot be reached, or the line to it broke; what was not taken yet is taken in a later round. */
public final class MailboxAway extends RuntimeException {

    public MailboxAway(Throwable cause) {
        super(cause);
    }

    public MailboxAway(String why) {
        super(why);
    }
}
