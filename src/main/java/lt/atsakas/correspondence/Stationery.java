package lt.atsakas.correspondence;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.Map;
import lt.atsakas.correspondence.Envelope.Enclosure;
import lt.atsakas.correspondence.Envelope.Sender;
import lt.atsakas.documents.DocumentContent;
import lt.atsakas.shared.Entity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts letters into envelopes, and on paper those that go by hand. */
@Component
class Stationery {

    private final LetterTemplates templates;
    private final Typesetter typesetter;
    private final Entity head;
    private final PostSettings settings;
    private final PublicAddress pages;

    Stationery(
            LetterTemplates templates, Typesetter typesetter, Entity head, PostSettings settings, PublicAddress pages) {
        this.templates = templates;
        this.typesetter = typesetter;
        this.head = head;
        this.settings = settings;
        this.pages = pages;
    }

    /** The letter as a mail. */
    Envelope envelope(OutgoingLetter letter, @Nullable DocumentContent enclosed) {
        return new Envelope(
                "<" + letter.id() + "@" + requireNonNullElse(settings.messageIdDomain(), pages.host()) + ">",
                letter.createdAt(),
                new Sender(head.name(), requireNonNullElse(settings.from(), head.email())),
                requireNonNull(letter.address()),
                letter.subject(),
                letter.text(),
                html(letter),
                letter.kind().automatic(),
                enclosed == null ? null : new Enclosure(enclosed.card().fileName(), enclosed.bytes()));
    }

    /** The letter on the house's paper. */
    byte[] paper(OutgoingLetter letter, String text) {
        return typesetter.set(templates.page(
                "plain/letter",
                Map.of("title", letter.subject(), "date", letter.createdAt(), "blocks", TextBlock.of(text))));
    }

    private String html(OutgoingLetter letter) {
        return templates.page("plain/mail", Map.of("title", letter.subject(), "blocks", TextBlock.of(letter.text())));
    }
}
