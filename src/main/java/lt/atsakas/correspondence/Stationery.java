package lt.atsakas.correspondence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.correspondence.AnswerLetter.Addressee;
import lt.atsakas.correspondence.Envelope.Enclosure;
import lt.atsakas.correspondence.Envelope.Sender;
import lt.atsakas.documents.DocumentContent;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.Entity;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/** Puts letters into envelopes, and on paper those that go by hand. */
@Component
class Stationery {

    private final LetterTemplates templates;
    private final Typesetter typesetter;
    private final Entity head;
    private final PostSettings settings;
    private final PublicAddress pages;
    private final HouseWords words;
    private final CaseRegistry registry;

    Stationery(
            LetterTemplates templates,
            Typesetter typesetter,
            Entity head,
            PostSettings settings,
            PublicAddress pages,
            HouseWords words,
            CaseRegistry registry) {
        this.templates = templates;
        this.typesetter = typesetter;
        this.head = head;
        this.settings = settings;
        this.pages = pages;
        this.words = words;
        this.registry = registry;
    }

    /** The letter as a mail. */
    Envelope envelope(OutgoingLetter letter, List<DocumentContent> enclosed) {
        return new Envelope(
                "<" + letter.id() + "@" + messageIdDomain() + ">",
                letter.createdAt(),
                sender(),
                requireNonNull(letter.address()),
                letter.subject(),
                letter.text(),
                html(letter),
                letter.kind().automatic(),
                enclosures(letter, enclosed));
    }

    /** The letter as files: those that go with it, or else itself on paper. */
    List<Enclosure> sheets(OutgoingLetter letter, List<DocumentContent> enclosed) {
        List<Enclosure> files = enclosures(letter, enclosed);
        if (!enclosed.isEmpty()) {
            return files;
        }
        byte[] paper = paper(letter, registry.facts(letter.caseNumber()), letter.text());
        return Stream.concat(Stream.of(new Enclosure("Laiskas.pdf", paper)), files.stream())
                .toList();
    }

    private static List<Enclosure> enclosures(OutgoingLetter letter, List<DocumentContent> enclosed) {
        Stream<Enclosure> files = enclosed.stream()
                .map(file -> new Enclosure(file.card().fileName(), file.card().mediaType(), file.bytes()));
        return Stream.concat(files, Stream.ofNullable(letter.calendar()).map(entry -> calendar(letter.kind(), entry)))
                .toList();
    }

    private static Enclosure calendar(LetterKind letter, String entry) {
        return new Enclosure(CalendarFile.nameWith(letter), CalendarFile.mediaType(entry), entry.getBytes(UTF_8));
    }

    /** What follows the sign in the names of our mails. */
    String messageIdDomain() {
        return requireNonNullElse(settings.messageIdDomain(), pages.host());
    }

    /** Who writes our mails. */
    Sender sender() {
        return new Sender(head.name(), requireNonNullElse(settings.from(), head.email()));
    }

    /** The letter on the house's paper: to whom, of what day, and a place to sign it. */
    byte[] paper(OutgoingLetter letter, CaseFacts facts, String text) {
        Map<String, Object> values = Map.of(
                "title", letter.subject(),
                "addressee", Addressee.of(facts, words),
                "date", Vilnius.dayOf(letter.createdAt()),
                "receivedOn", Vilnius.dayOf(facts.receivedAt()),
                "caseNumber", facts.number(),
                "blocks", TextBlock.of(text));
        return typesetter.set(templates.page("plain/letter", values));
    }

    private String html(OutgoingLetter letter) {
        return templates.page("plain/mail", Map.of("title", letter.subject(), "blocks", TextBlock.of(letter.text())));
    }
}
