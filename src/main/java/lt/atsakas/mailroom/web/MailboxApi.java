package lt.atsakas.mailroom.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import lt.atsakas.mailroom.MailCard;
import lt.atsakas.mailroom.Mailroom;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every mail that intake took, and what became of it. */
@RestController
class MailboxApi {

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

    @GetMapping("/api/mailbox")
    List<MailJson> mails(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    OffsetDateTime since,
            @CurrentEmployee SignedInEmployee me) {
        Instant from = since == null ? Instant.EPOCH : since.toInstant();
        return mailroom.takenSince(from, me.id()).stream().map(MailJson::of).toList();
    }
}
