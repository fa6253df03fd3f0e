package lt.atsakas.admission;

import java.util.Map;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.NoticeTaken;
import lt.atsakas.correspondence.OfficialLetter;
import lt.atsakas.correspondence.OfficialLetter.Topic;
import lt.atsakas.correspondence.OfficialPost;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.LegalTermsInForce.ClockWhileWaiting;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.RegisterNumbers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells clients who were asked to cure their complaints that the clock runs on, whether they did or not, and by when there is an answer. */
@Service
public class ResumptionDesk {

    /** How the occasion of such a letter begins. */
    public static final String OCCASION = OfficialLetter.OCCASION + "resumption-";

    private final DeficiencyNotices notices;
    private final CaseHold hold;
    private final DeadlineDesk deadlines;
    private final RegisterNumbers numbers;
    private final OfficialPost post;
    private final ResumptionWords words;
    private final AssignmentDesk assignment;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    ResumptionDesk(
            DeficiencyNotices notices,
            CaseHold hold,
            DeadlineDesk deadlines,
            RegisterNumbers numbers,
            OfficialPost post,
            ResumptionWords words,
            AssignmentDesk assignment,
            Journal journal,
            ApplicationEventPublisher events) {
        this.notices = notices;
        this.hold = hold;
        this.deadlines = deadlines;
        this.numbers = numbers;
        this.post = post;
        this.words = words;
        this.assignment = assignment;
        this.journal = journal;
        this.events = events;
    }

    /** Writes to the client whose wait is over; asked again, or where the clock never stood, does nothing. */
    @Transactional
    public void tell(CaseNumber number) {
        hold.take(number);
        notices.findFirstByCaseNumberOrderByIdDesc(number.value())
                .filter(DeficiencyNotice::isToTell)
                .filter(notice -> deadlines.whileWaiting(number) != ClockWhileWaiting.RUN)
                .ifPresent(this::write);
    }

    private void write(DeficiencyNotice notice) {
        String outgoing = numbers.next("answers");
        notice.tell(outgoing);
        post.send(letter(notice, outgoing));
        events.publishEvent(new NoticeTaken(notice.caseNumber(), notice.resumptionOccasion()));
        journal.record(notice.caseNumber(), JournalKind.RESUMPTION_TOLD, Actor.system(), Map.of("number", outgoing));
    }

    /** Signed by whoever leads the case's unit by now. Nobody approves it: it follows from what the client did, or did not. */
    private OfficialLetter letter(DeficiencyNotice notice, String outgoing) {
        CaseNumber number = notice.caseNumber();
        boolean cured = notice.card().state() == DeficiencyState.CURED;
        return new OfficialLetter(
                number,
                notice.resumptionOccasion(),
                cured ? Topic.CURED : Topic.NOT_CURED,
                outgoing,
                words.parts(cured, deadlines.whileWaiting(number), deadlines.answerDue(number)),
                null,
                assignment.headFor(number),
                null,
                null);
    }
}
