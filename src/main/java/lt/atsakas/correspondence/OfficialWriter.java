package lt.atsakas.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lt.atsakas.correspondence.AnswerLetter.Addressee;
import lt.atsakas.correspondence.AnswerLetter.Signer;
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
    private final LetterSettings settings;
    private final Organisation organisation;
    private final Answers answers;
    private final LetterRoads roads;
    private final HouseWords words;

    OfficialWriter(
            LetterTemplates templates,
            LetterSettings settings,
            Organisation organisation,
            Answers answers,
            LetterRoads roads,
            HouseWords words) {
        this.templates = templates;
        this.settings = settings;
        this.organisation = organisation;
        this.answers = answers;
        this.roads = roads;
        this.words = words;
    }

    NewLetter mail(CaseFacts facts, OfficialLetter letter, LocalDate date) {
        String topic = WORDS + letter.topic();
        return new NewLetter(
                facts.number(),
                letter.occasion(),
                OutgoingLetter.CLIENT,
                LetterKind.OFFICIAL,
                roads.of(facts, letter.occasion()),
                words.of(topic + ".subject", facts.number()),
                templates.text(
                        "official/mail",
                        Map.of(
                                "facts",
                                facts,
                                "what",
                                words.of(topic + ".mail"),
                                "number",
                                letter.number(),
                                "date",
                                date)),
                null);
    }

    NewLetter reminder(CaseFacts facts, String occasion, LocalDate lastDay) {
        return notice(facts, occasion, "reminder", lastDay);
    }

    NewLetter chaser(CaseFacts facts, String occasion, LocalDate day) {
        return notice(facts, occasion, "chaser", day);
    }

    private NewLetter notice(CaseFacts facts, String occasion, String name, LocalDate day) {
        LetterRoad road = roads.of(facts, occasion);
        Map<String, Object> values =
                Map.of("facts", facts, "lastDay", LithuanianDates.DATES.day(day), "onPaper", road.isPaper());
        return new NewLetter(
                facts.number(),
                occasion,
                OutgoingLetter.CLIENT,
                LetterKind.NOTICE,
                road,
                words.of(WORDS + name + ".subject", facts.number()),
                templates.text("official/" + name, values),
                null);
    }

    String page(CaseFacts facts, OfficialLetter letter, LocalDate date) {
        String received = Vilnius.dayOf(facts.receivedAt()).toString();
        String replyTo = words.of("correspondence.letter.replyTo", received, facts.number());
        return page(facts, letter, date, Addressee.of(facts, words), replyTo);
    }

    /** The file of a letter to a body is named by what it forwards, not by what it answers. */
    String pageToBody(CaseFacts facts, BodyLetter letter, LocalDate date) {
        List<String> roads = Stream.of(letter.to().address(), letter.to().email())
                .filter(line -> !line.isEmpty())
                .toList();
        Addressee body = new Addressee(letter.to().name(), roads);
        return page(facts, letter.letter(), date, body, words.of(WORDS + "about", facts.number()));
    }

    NewLetter mailToBody(CaseFacts facts, BodyLetter letter, LocalDate date, @Nullable String mailbox) {
        OfficialLetter sent = letter.letter();
        String topic = WORDS + sent.topic();
        return new NewLetter(
                facts.number(),
                sent.occasion(),
                OutgoingLetter.BODY,
                LetterKind.OFFICIAL,
                LetterRoad.mailOrPaper(mailbox),
                words.of(topic + ".subject", facts.number()),
                templates.text(
                        mailOf(sent.topic()),
                        Map.of(
                                "facts",
                                facts,
                                "what",
                                words.of(topic + ".mail"),
                                "number",
                                sent.number(),
                                "date",
                                date,
                                "files",
                                letter.files().size())),
                null);
    }

    /** A body that is only asked does not get the complaint. */
    private static String mailOf(OfficialLetter.Topic topic) {
        return switch (topic) {
            case BODY_QUESTION, BODY_QUESTION_CHASED -> "official/body-question";
            case BODY_QUESTION_NEEDLESS -> "official/body-needless";
            default -> "official/body";
        };
    }

    private String page(CaseFacts facts, OfficialLetter letter, LocalDate date, Addressee to, String about) {
        return templates.page("official/letter", Map.of("letter", sheet(facts, letter, date, to, about)));
    }

    private Sheet sheet(CaseFacts facts, OfficialLetter letter, LocalDate date, Addressee to, String about) {
        String topic = WORDS + letter.topic();
        String received = Vilnius.dayOf(facts.receivedAt()).toString();
        AppealKind appeal = letter.appeal();
        return new Sheet(
                words.of(topic + ".title", facts.number()),
                to,
                words.of("correspondence.letter.dated", date, letter.number()),
                about,
                words.of(topic + ".heading"),
                words.of(topic + ".opening", received, facts.subject()),
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
            String heading,
            String opening,
            List<Section> sections,
            @Nullable AppealKind appeal,
            List<String> appealBodies,
            Signer signer,
            @Nullable EmployeeCard author) {}

    /** One part of it. */
    record Section(String heading, List<TextBlock> text) {}
}
