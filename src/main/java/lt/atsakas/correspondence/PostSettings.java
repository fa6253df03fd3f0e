package lt.atsakas.correspondence;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the post office works.
 *
 * @param automatic whether letters leave by themselves; off only where rounds are made by hand, as in tests
 * @param from the mailbox that writes and is answered to; the house's own when not set
 * @param messageIdDomain what follows the @ in the names of mails; the host of the pages when not set
 * @param retryAfter pauses after the first, second … failed attempt of a letter; the last one repeats
 * @param retryUnreachableAfter pause while the mail server cannot be reached at all
 * @param alarmAfter how long a letter may fail before people are told; attempts go on
 * @param lease how long a letter belongs to the node that took it
 * @param batch how many letters are taken at once
 * @param hold how long a mail that a person decided can be stopped before it leaves
 * @param carriers how many letters of a batch are set and carried at once
 */
@ConfigurationProperties("atsakas.post")
record PostSettings(
        @DefaultValue("true") boolean automatic,
        @Nullable String from,
        @Nullable String messageIdDomain,
        @DefaultValue({"1m", "5m", "15m", "1h"}) List<Duration> retryAfter,
        @DefaultValue("1m") Duration retryUnreachableAfter,
        @DefaultValue("4h") Duration alarmAfter,
        @DefaultValue("10m") Duration lease,
        @DefaultValue("20") int batch,
        @DefaultValue("2") int carriers,
        @DefaultValue("60s") Duration hold) {

    Duration pauseAfter(int attempts) {
        return retryAfter.get(Math.min(Math.max(attempts, 1), retryAfter.size()) - 1);
    }
}
