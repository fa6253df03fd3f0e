package lt.atsakas.correspondence;

import lt.atsakas.registry.AccessCodeRenewed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A letter that has not left when the client gets another access code tells the other one. */
@Component
class CodeInLetters {

    private final Outbox outbox;

    CodeInLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(AccessCodeRenewed renewed) {
        outbox.renewSecret(renewed.number(), renewed.accessCode().value());
    }
}
