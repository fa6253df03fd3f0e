package lt.atsakas.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lt.atsakas.correspondence.AnswerLetter.Addressee;
import lt.atsakas.correspondence.AnswerLetter.Signer;
import lt.atsakas.correspondence.wording.FilledIn;
import lt.atsakas.correspondence.wording.LetterText;
import lt.atsakas.correspondence.wording.WordsUsed;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.LithuanianDates;
import lt.atsakas.shared.LithuanianNames;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the house's numbered letters: the page that becomes a file, and the mail that carries it. */
@Component
class OfficialWriter {

    private static final String WORDS = "correspondence.official.";

    private final LetterTemplates templates;
    private final NumberedTexts texts;
    private final LetterSettings settings;
    private final Organisation organisation;
    private final Answers answers;
    private final LetterRoads roads;
    private final HouseWords words;

    OfficialWriter(
            LetterTemplates templates,
            NumberedTexts texts,
            LetterSettings settings,
            Organisation organisation,
            Answers answers,
            LetterRoads roads,
            HouseWords words) {
        this.templates = templates;
        this.texts = texts;
        this.settings = settings;
        this.organisation = organisation;
        this.answers = answers;
        this.roads = roads;
        this.words = words;
    }

    NewLetter mail(CaseFacts facts, OfficialLetter letter, LocalDate date) {
        return new NewLetter(
                facts.number(),
                letter.occasion(),
                OutgoingLetter.CLIENT,
                LetterKind.OFFICIAL,
                roads.of(facts, letter.occasion()),
                texts.inForce(textOf(letter), facts).mail(NumberedTexts.mail(facts, letter.number(), date)));
    }

    NewLetter reminder(CaseFacts facts, String occasion, LocalDate lastDay) {
        return notice(facts, occasion, LetterText.REMINDER, lastDay);
    }

    NewLetter chaser(CaseFacts facts, String occasion, LocalDate day) {
        return notice(facts, occasion, LetterText.CHASER, day);
    }

    private NewLetter notice(CaseFacts facts, String occasion, LetterText text, LocalDate day) {
        LetterRoad road = roads.of(facts, occasion);
        FilledIn values = new FilledIn()
                .with("byla", facts.number().value())
                .with("terminas", day)
                .when("popieriumi", road.isPaper());
        return new NewLetter(
                facts.number(),
                occasion,
                OutgoingLetter.CLIENT,
                LetterKind.NOTICE,
                road,
                texts.inForce(text, facts).mail(values));
    }

    /** The page of the letter, in the words with which its mail was begun. */
    String page(CaseFacts facts, OfficialLetter letter, LocalDate date, @Nullable WordsUsed begun) {
        String received = Vilnius.dayOf(facts.receivedAt()).toString();
        String replyTo = words.of("correspondence.letter.replyTo", received, facts.number());
        return page(sheet(facts, letter, date, opening(facts, letter, begun)).to(Addressee.of(facts, words), replyTo));
    }

    /** The file of a letter to a body is named by what it forwards, not by what it answers. */
    String pageToBody(CaseFacts facts, BodyLetter letter, LocalDate date, @Nullable WordsUsed begun) {
        String box = letter.to().box();
        List<String> roads = Stream.of(
                        letter.to().address(),
                        letter.to().email(),
                        box.isEmpty() ? "" : words.of("correspondence.letter.box", box))
                .filter(line -> !line.isEmpty())
                .toList();
        Addressee body = new Addressee(letter.to().name(), roads);
        return page(sheet(facts, letter.letter(), date, opening(facts, letter.letter(), begun))
                .to(body, words.of(WORDS + "about", facts.number())));
    }

    NewLetter mailToBody(CaseFacts facts, BodyLetter letter, LocalDate date, LetterRoad road) {
        OfficialLetter sent = letter.letter();
        int files = letter.files().size();
        FilledIn values = NumberedTexts.mail(facts, sent.number(), date)
                .with("failai", files == 0 ? null : String.valueOf(files));
        return new NewLetter(
                facts.number(),
                sent.occasion(),
                OutgoingLetter.BODY,
                LetterKind.OFFICIAL,
                road,
                texts.inForce(textOf(sent), facts).mail(values));
    }

    private static LetterText textOf(OfficialLetter letter) {
        return LetterText.valueOf(letter.topic().name());
    }

    String page(Sheet sheet) {
        return templates.page("official/letter", Map.of("letter", sheet));
    }

    private LetterOpening opening(CaseFacts facts, OfficialLetter letter, @Nullable WordsUsed begun) {
        return LetterOpening.of(texts.of(textOf(letter), facts, begun).opening(NumberedTexts.file(facts)));
    }

    private Sheet sheet(CaseFacts facts, OfficialLetter letter, LocalDate date, LetterOpening opening) {
        AppealKind appeal = letter.appeal();
        return new Sheet(
                words.of(WORDS + letter.topic() + ".title", facts.number()),
                new Addressee("", List.of()),
                words.of("correspondence.letter.dated", date, letter.number()),
                "",
                opening,
                letter.parts().stream()
                        .map(part -> new Section(words.of(WORDS + "part." + part.heading()), TextBlock.of(part.text())))
                        .toList(),
                appeal,
                appeal == null ? List.of() : settings.bodiesFor(appeal),
                signer(letter),
                letter.topic() == OfficialLetter.Topic.CORRECTION ? author(facts) : null);
    }

    /** A corrected answer names whom to ask as the answer did: whoever wrote that, whoever handles the case since. */
    private @Nullable EmployeeCard author(CaseFacts facts) {
        return answers.findById(facts.number().value())
                .map(Answer::author)
                .or(() -> Optional.ofNullable(facts.handler()))
                .flatMap(organisation::find)
                .orElse(null);
    }

    private Signer signer(OfficialLetter letter) {
        EmployeeCard card = organisation.employee(letter.signer());
        Instant approved = letter.approvedAt();
        return new Signer(
                card.fullName(),
                card.position(),
                inPlaceOf(letter.inPlaceOf()),
                approved == null ? null : LithuanianDates.DATES.shortMoment(approved));
    }

    private @Nullable String inPlaceOf(@Nullable EmployeeId absent) {
        if (absent == null) {
            return null;
        }
        EmployeeCard card = organisation.employee(absent);
        return words.of(
                "correspondence.letter.inPlaceOf", LithuanianNames.accusative(card.fullName()), card.position());
    }

    /** What the template shows, in words ready to print. */
    record Sheet(
            String title,
            Addressee addressee,
            String dated,
            String replyTo,
            LetterOpening opening,
            List<Section> sections,
            @Nullable AppealKind appeal,
            List<String> appealBodies,
            Signer signer,
            @Nullable EmployeeCard author) {

        /** The same to somebody, in reply to something. */
        Sheet to(Addressee reader, String toWhat) {
            return new Sheet(title, reader, dated, toWhat, opening, sections, appeal, appealBodies, signer, author);
        }
    }

    /** One part of it. */
    record Section(String heading, List<TextBlock> text) {}
}
