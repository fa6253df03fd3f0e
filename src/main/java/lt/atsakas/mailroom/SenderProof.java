package lt.atsakas.mailroom;

/** What shows that a mail comes from the address that it says: anybody can write any address into the From line. */
public enum SenderProof {
    /** It answers a letter of its case, whose name nobody knows who has not got the letter. */
    ANSWERS_OUR_LETTER,
    /** The house's own mail server has checked it. */
    MAIL_SERVER,
    /** The system E. delivery lets nobody else write from the box. */
    BOX;

    /** The key of its words. */
    public String messageKey() {
        return "mailbox.proof." + name();
    }
}
