package lt.atsakas.correspondence;

import java.time.Clock;
import lt.atsakas.correspondence.wording.FilledIn;
import lt.atsakas.correspondence.wording.LetterText;
import lt.atsakas.correspondence.wording.LetterTexts;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the mails that are about how the house works: surveys to clients, notices to employees. They leave through the outbox, each once. */
@Service
public class HousePost {

    private static final String SURVEYS = "/survey/";

    private final Organisation organisation;
    private final LetterTexts texts;
    private final PublicAddress pages;
    private final Outbox outbox;
    private final PostRounds rounds;
    private final Clock clock;

    HousePost(
            Organisation organisation,
            LetterTexts texts,
            PublicAddress pages,
            Outbox outbox,
            PostRounds rounds,
            Clock clock) {
        this.organisation = organisation;
        this.texts = texts;
        this.pages = pages;
        this.outbox = outbox;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Asks the client; the token is kept apart from the text and gone once the mail is. */
    @Transactional
    public void ask(SurveyLetter letter, String token) {
        FilledIn values = new FilledIn()
                .with("byla", letter.caseNumber().value())
                .with("apklausa", pages.page(SURVEYS) + OutgoingLetter.SECRET)
                .with("galioja iki", letter.lastDay().toString());
        take(new NewLetter(
                        letter.caseNumber(),
                        SurveyLetter.OCCASION,
                        OutgoingLetter.CLIENT,
                        LetterKind.NOTICE,
                        LetterRoad.mailOrPaper(letter.mailbox()),
                        texts.choose(LetterText.SURVEY, letter.language()).mail(values))
                .withSecret(token));
    }

    /** Nobody need carry this survey any more. */
    @Transactional
    public void withdrawSurvey(CaseNumber number) {
        outbox.withdraw(number, SurveyLetter.OCCASION);
    }

    /** Writes to an employee; the same notice to the same person once. */
    @Transactional
    public void tell(EmployeeId to, HouseNotice notice) {
        EmployeeCard person = organisation.employee(to);
        take(new NewLetter(
                null,
                notice.occasion(),
                to.value(),
                LetterKind.NOTICE,
                LetterRoad.mailOrPaper(person.email()),
                notice.subject(),
                notice.text() + "\n\n" + pages.page(notice.page()) + "\n",
                null));
    }

    private void take(NewLetter letter) {
        if (outbox.put(letter.at(clock.instant()))) {
            rounds.afterCommit();
        }
    }
}
