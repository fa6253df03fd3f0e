package lt.atsakas.mailroom;

/** Why a mail waits for a person, was set aside or is no case. */
public enum MailReason {
    NEW,
    NO_SENDER,
    NO_ADDRESS_TO_ANSWER,
    EMPTY,
    TEXT_TOO_LONG,
    ENCRYPTED,
    NOT_READ_WHOLE,
    FILES_LEFT_OUT,
    TOO_LARGE,
    NOT_FETCHED,
    UNKNOWN_ADDRESS,
    UNPROVEN,
    CASE_CLOSED,
    CASE_FORWARDED,
    SEVERAL_CASES,
    SPAM_SUSPECTED,
    TOO_MANY,
    FLOOD,
    LOOKS_AUTOMATIC,
    PASSED_ON,
    SERVER_ADDRESS,
    REFUSED,
    FAILED,
    AUTO_SUBMITTED,
    BULK,
    LIST,
    VACATION,
    LOOP,
    READ_RECEIPT,
    NOT_DELIVERED,
    PERHAPS_NOT_DELIVERED,
    UNDER_WAY,
    UNKNOWN_LETTER,
    SAME_MAIL,
    SAME_NAME,
    MESSAGE_TOO_LARGE,
    MESSAGE_UNSAFE;

    /** The key of its words. */
    public String messageKey() {
        return "mailbox.reason." + name();
    }
}
