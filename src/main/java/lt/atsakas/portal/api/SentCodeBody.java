package lt.atsakas.portal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import lt.atsakas.intake.SentCode;

/** A one-time code is on its way; the pass opens once the code is sent back with it. */
@Schema(name = "SentCode")
record SentCodeBody(
        @Schema(description = "Siųsti antrašte X-Reading-Pass")
        String pass,

        String sentTo,
        Instant validUntil) {

    static SentCodeBody of(SentCode sent) {
        return new SentCodeBody(sent.pass().value(), sent.sentTo(), sent.until().truncatedTo(ChronoUnit.SECONDS));
    }

    @Override
    public String toString() {
        return "SentCodeBody[]";
    }
}
