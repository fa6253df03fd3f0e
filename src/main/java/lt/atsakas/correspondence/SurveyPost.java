package lt.atsakas.correspondence;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import lt.atsakas.correspondence.wording.FilledIn;
import lt.atsakas.correspondence.wording.LetterText;
import lt.atsakas.correspondence.wording.LetterTexts;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.ClientNews;
import lt.atsakas.registry.NewsBy;
import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what asks clients how they were served: a letter of its own by mail, by text or to the official box, or a sheet in the envelope of the
 * answer, which costs no stamp. The token is kept apart from the text and gone once that has left.
 */
@Service
public class SurveyPost {

    private static final String SURVEYS = "/survey/";

    private final LetterRoads roads;
    private final ClientRoads telephones;
    private final ClientNews news;
    private final LetterTexts texts;
    private final HouseWords words;
    private final PublicAddress pages;
    private final Outbox outbox;
    private final OutboxReader reader;
    private final LetterNotes notes;
    private final PostRounds rounds;
    private final Clock clock;

    SurveyPost(
            LetterRoads roads,
            ClientRoads telephones,
            ClientNews news,
            LetterTexts texts,
            HouseWords words,
            PublicAddress pages,
            Outbox outbox,
            OutboxReader reader,
            LetterNotes notes,
            PostRounds rounds,
            Clock clock) {
        this.roads = roads;
        this.telephones = telephones;
        this.news = news;
        this.texts = texts;
        this.words = words;
        this.pages = pages;
        this.outbox = outbox;
        this.reader = reader;
        this.notes = notes;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** By which road a letter of its own asks this client: that of the answer, or the text they chose; none where the answer goes on paper. */
    @Transactional(readOnly = true)
    public Optional<SurveyRoad> roadOf(CaseFacts facts) {
        LetterRoad answers = roads.of(facts, PostOffice.ANSWER);
        if (!answers.isPaper()) {
            return Optional.of(new SurveyRoad(answers.channel(), requireNonNull(answers.address())));
        }
        return news.chosen(facts.number()) == NewsBy.TEXT
                ? telephones.address(facts, ClientRoad.TEXT).map(to -> new SurveyRoad(LetterChannel.SMS, to))
                : Optional.empty();
    }

    /** Asks the client. */
    @Transactional
    public void ask(SurveyLetter letter, String token) {
        if (outbox.put(written(letter).withSecret(token).at(clock.instant()))) {
            rounds.afterCommit();
        }
    }

    /** Puts a sheet into the envelope of the answer that waits to be printed. */
    @Transactional
    public void enclose(CaseNumber number, SurveySheet sheet) {
        notes.encloseSurvey(number, sheet.kept());
    }

    /** Whether the answer left on paper, and what lay in its envelope with it; not if it was called back or reached the client otherwise. */
    @Transactional(readOnly = true)
    public boolean isEnclosureGone(CaseNumber number) {
        return reader.toClient(number).stream()
                .filter(letter -> letter.occasion().equals(PostOffice.ANSWER))
                .anyMatch(letter -> letter.channel() == LetterChannel.PRINT && letter.state() == LetterState.SENT);
    }

    /** Nobody need carry this survey any more. */
    @Transactional
    public void withdraw(CaseNumber number) {
        outbox.withdraw(number, SurveyLetter.OCCASION);
    }

    /** The letter before its secret is filled in. */
    NewLetter written(SurveyLetter letter) {
        return letter.road().channel() == LetterChannel.SMS ? text(letter) : mail(letter);
    }

    private NewLetter mail(SurveyLetter letter) {
        FilledIn values = new FilledIn()
                .with("byla", letter.caseNumber().value())
                .with("apklausa", page())
                .with("galioja iki", letter.lastDay().toString());
        return new NewLetter(
                letter.caseNumber(),
                SurveyLetter.OCCASION,
                OutgoingLetter.CLIENT,
                LetterKind.NOTICE,
                new LetterRoad(letter.road().channel(), letter.road().address()),
                texts.choose(LetterText.SURVEY, letter.language()).mail(values));
    }

    private NewLetter text(SurveyLetter letter) {
        Locale language = Locale.forLanguageTag(letter.language());
        return new NewLetter(
                letter.caseNumber(),
                SurveyLetter.OCCASION,
                OutgoingLetter.TELEPHONE,
                LetterKind.TEXT,
                LetterRoad.telephone(letter.road().address()),
                words.in(language, "survey.client.title"),
                words.in(language, "survey.client.text", letter.lastDay().toString(), page()),
                null);
    }

    private String page() {
        return pages.page(SURVEYS) + OutgoingLetter.SECRET;
    }
}
