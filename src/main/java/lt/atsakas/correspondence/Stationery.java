package lt.atsakas.correspondence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.correspondence.AnswerLetter.Addressee;
import lt.atsakas.correspondence.Envelope.Enclosure;
import lt.atsakas.correspondence.Envelope.Sender;
import lt.atsakas.correspondence.LetterOpening.Translated;
import lt.atsakas.correspondence.wording.WordsUsed;
import lt.atsakas.correspondence.wording.Written;
import lt.atsakas.documents.DocumentContent;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.Entity;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts letters into envelopes, and on paper those that go by hand. */
@Component
class Stationery {

    private final LetterTemplates templates;
    private final Typesetter typesetter;
    private final Seal seal;
    private final Entity head;
    private final PostSettings settings;
    private final PublicAddress pages;
    private final HouseWords words;
    private final CaseRegistry registry;

    Stationery(
            LetterTemplates templates,
            Typesetter typesetter,
            Seal seal,
            Entity head,
            PostSettings settings,
            PublicAddress pages,
            HouseWords words,
            CaseRegistry registry) {
        this.templates = templates;
        this.typesetter = typesetter;
        this.seal = seal;
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
                text(letter),
                html(letter),
                letter.kind().automatic(),
                enclosures(letter, enclosed));
    }

    /** The letter as files: those that go with it, or else itself on sealed paper, which is kept nowhere as it may hold the access code. */
    List<Enclosure> sheets(OutgoingLetter letter, List<DocumentContent> enclosed) {
        List<Enclosure> files = enclosures(letter, enclosed);
        if (!enclosed.isEmpty()) {
            return files;
        }
        byte[] paper = paper(letter, registry.facts(letter.caseNumber()), text(letter));
        return Stream.concat(Stream.of(new Enclosure("Laiskas.pdf", seal.put(paper))), files.stream())
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

    /**
     * What its reader reads. A code that is known no more, as the letter had left once and came back, is not repeated: in its place stands
     * that another one can be asked for.
     */
    String text(OutgoingLetter letter) {
        boolean forgotten = letter.secret() == null && letter.kind() == LetterKind.ACKNOWLEDGEMENT;
        if (!forgotten || !letter.body().contains(OutgoingLetter.SECRET)) {
            return letter.text();
        }
        WordsUsed used = letter.worded();
        String body = letter.body();
        String below = used == null || !used.isTranslated() ? "" : Written.below(body);
        String above = body.substring(0, body.length() - below.length());
        return notRepeated(above, used == null ? HouseWords.LITHUANIAN : used.language())
                + notRepeated(below, used == null ? HouseWords.LITHUANIAN : used.languageBelow());
    }

    private String notRepeated(String text, Locale language) {
        return text.replace(OutgoingLetter.SECRET, words.in(language, "wording.client.codeNotRepeated"));
    }

    /** The letter on the house's paper: to whom, of what day, and – unless it goes to an official box – a place to sign it. */
    byte[] paper(OutgoingLetter letter, CaseFacts facts, String text) {
        String replyTo = words.of(
                "correspondence.letter.replyTo",
                Vilnius.dayOf(facts.receivedAt()).toString(),
                facts.number());
        String date = Vilnius.dayOf(letter.createdAt()).toString();
        boolean byHand = letter.channel() != LetterChannel.E_DELIVERY;
        PlainSheet sheet =
                new PlainSheet(letter.subject(), Addressee.of(facts, words), date, replyTo, byHand, letter.worded());
        return typesetter.set(page(sheet, text));
    }

    String page(PlainSheet sheet, String text) {
        Map<String, Object> values = parts(sheet.title(), text, sheet.worded());
        values.put("sheet", sheet);
        return templates.page("plain/letter", values);
    }

    /**
     * What stands on a printed mail beside its text.
     *
     * @param byHand whether it is printed and signed by hand
     */
    record PlainSheet(
            String title,
            Addressee addressee,
            String date,
            String replyTo,
            boolean byHand,
            @Nullable WordsUsed worded) {}

    private String html(OutgoingLetter letter) {
        return html(letter.subject(), text(letter), letter.worded());
    }

    /** A mail as its reader sees it. */
    String html(String subject, String text, @Nullable WordsUsed worded) {
        return templates.page("plain/mail", parts(subject, text, worded));
    }

    private static Map<String, Object> parts(String title, String text, @Nullable WordsUsed worded) {
        Map<String, Object> all = new HashMap<>();
        all.put("title", title);
        Locale language = worded == null ? HouseWords.LITHUANIAN : worded.language();
        all.put("language", language.toLanguageTag());
        all.put("blocks", TextBlock.of(text));
        all.put("translation", null);
        if (worded != null && worded.isTranslated()) {
            all.put("title", Written.before(title));
            all.put("blocks", TextBlock.of(Written.above(text)));
            String below = worded.languageBelow().toLanguageTag();
            all.put("translation", new Translated(below, "", Written.after(title), TextBlock.of(Written.below(text))));
        }
        return all;
    }
}
