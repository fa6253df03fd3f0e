package lt.atsakas.correspondence;

import java.time.Clock;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the mails that tell employees how the house works. They leave through the outbox, each once. */
@Service
public class HousePost {

    private final Organisation organisation;
    private final PublicAddress pages;
    private final Outbox outbox;
    private final PostRounds rounds;
    private final Clock clock;

    HousePost(Organisation organisation, PublicAddress pages, Outbox outbox, PostRounds rounds, Clock clock) {
        this.organisation = organisation;
        this.pages = pages;
        this.outbox = outbox;
        this.rounds = rounds;
        this.clock = clock;
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
