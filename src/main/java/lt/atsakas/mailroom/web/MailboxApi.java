package lt.atsakas.mailroom.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.atsakas.mailroom.MailCard;
import lt.atsakas.mailroom.MailId;
import lt.atsakas.mailroom.Mailroom;
import lt.atsakas.mailroom.TakenMails;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every mail that intake took, and what became of it. */
@RestController
class MailboxApi {

    private static final int MOST = 20_000;

    private final Mailroom mailroom;

    MailboxApi(Mailroom mailroom) {
        this.mailroom = mailroom;
    }

    /** One mail. */
    record MailJson(
            String id,
            String from,
            String subject,
            Instant receivedAt,
            @Nullable String sha256,
            String state,
            @Nullable String reason,
            @Nullable String caseNumber) {

        static MailJson of(MailCard mail) {
            return new MailJson(
                    mail.id().toString(),
                    mail.senderAddress(),
                    mail.subject(),
                    mail.receivedAt(),
                    mail.sha256(),
                    mail.state().name(),
                    mail.reason() == null ? null : mail.reason().name(),
                    mail.caseNumber() == null ? null : mail.caseNumber().value());
        }
    }

    /** The oldest first; where there are more than the limit, {@code Link: rel="next"} says where they go on. */
    @GetMapping("/api/mailbox")
    ResponseEntity<List<MailJson>> mails(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    OffsetDateTime since,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "" + MOST) int limit,
            @CurrentEmployee SignedInEmployee me) {
        Instant from = since == null ? Instant.EPOCH : since.toInstant();
        int most = Math.max(1, Math.min(limit, MOST));
        TakenMails taken = mailroom.takenSince(from, after == null ? null : new MailId(after), most, me.id());
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (taken.next() != null) {
            answer.header(HttpHeaders.LINK, next(from, taken.next(), most));
        }
        return answer.body(taken.mails().stream().map(MailJson::of).toList());
    }

    private static String next(Instant since, MailId after, int limit) {
        return "</api/mailbox?since=" + since + "&after=" + after + "&limit=" + limit + ">; rel=\"next\"";
    }
}
