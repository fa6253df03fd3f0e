package lt.atsakas.process.promise;

import lt.atsakas.process.model.PublishedMessages;

/** The message that a promise waits for. */
@PublishedMessages
final class Messages {

    static final String PROMISE_SETTLED = "promiseSettled";

    private Messages() {}
}
