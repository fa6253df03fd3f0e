package lt.atsakas.process.withdrawal;

import lt.atsakas.process.model.PublishedMessages;

/** The message that ends a case whose complaint is withdrawn, and the one that a wish to withdraw waits for. */
@PublishedMessages
final class Messages {

    static final String COMPLAINT_WITHDRAWN = "complaintWithdrawn";
    static final String WITHDRAWAL_NEEDLESS = "withdrawalNeedless";

    private Messages() {}
}
