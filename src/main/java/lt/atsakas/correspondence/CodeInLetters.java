package lt.atsakas.correspondence;

import lt.atsakas.registry.AccessCodeRenewed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A letter that has not left when the client gets another access code tells the other one; a mail tells that there is one. */
@Component
class CodeInLetters {

    private final LetterNotes notes;
    private final PostOffice postOffice;

    CodeInLetters(LetterNotes notes, PostOffice postOffice) {
        this.notes = notes;
        this.postOffice = postOffice;
    }

    @EventListener
    void on(AccessCodeRenewed renewed) {
        notes.renewSecret(renewed.number(), renewed.accessCode().value());
        postOffice.tellOfNewCode(renewed.number());
    }
}
