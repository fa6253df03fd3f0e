package lt.atsakas.correspondence.sms;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who carries short texts, and how.
 *
 * @param carrier none, https or – in the demo – log
 * @param gateway where an operator takes them; needed with https
 * @param reports how the operator tells what became of them; the address does not exist without a secret
 */
@ConfigurationProperties("atsakas.sms")
record SmsSettings(
        @DefaultValue("none") String carrier,
        @DefaultValue Gateway gateway,
        @DefaultValue Reports reports) {

    /**
     * The address of an operator.
     *
     * @param header the header that proves who we are, and {@code credential} what it says
     * @param body what is sent; {@code {to}}, {@code {text}} and {@code {id}} are filled in as the media type wants
     * @param connectWithin how long the operator may take to be there
     * @param answerWithin how long to answer
     */
    record Gateway(
            @Nullable URI url,
            @DefaultValue("Authorization") String header,
            @Nullable String credential,
            @DefaultValue("application/json") String mediaType,

            @DefaultValue("{\"to\":\"{to}\",\"text\":\"{text}\",\"reference\":\"{id}\"}")
            String body,

            @DefaultValue("5s") Duration connectWithin,
            @DefaultValue("15s") Duration answerWithin) {

        @Override
        public String toString() {
            return "Gateway[" + url + "]";
        }
    }

    /**
     * The reports of an operator.
     *
     * @param secret what only the operator and we know
     * @param header where it stands, or the HMAC-SHA256 of the body made with it, in hexadecimal
     * @param signed whether it is the HMAC
     * @param idField the field that names our text, and {@code statusField} the one that says what became of it
     * @param delivered words that say that it reached the telephone
     * @param failed words that say that it never will; all others mean that it is on its way
     * @param perMinute how many are taken from one address
     */
    record Reports(
            @Nullable String secret,
            @DefaultValue("X-Text-Secret") String header,
            @DefaultValue("false") boolean signed,
            @DefaultValue("reference") String idField,
            @DefaultValue("status") String statusField,
            @DefaultValue({"delivered", "DELIVRD"}) Set<String> delivered,

            @DefaultValue({"failed", "undelivered", "rejected", "expired", "UNDELIV", "REJECTD", "EXPIRED"})
            Set<String> failed,

            @DefaultValue("300") int perMinute) {

        @Override
        public String toString() {
            return "Reports[" + header + "]";
        }
    }

    @Override
    public String toString() {
        return "SmsSettings[" + carrier + "]";
    }
}
