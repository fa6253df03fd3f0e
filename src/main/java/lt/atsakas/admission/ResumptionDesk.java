package lt.atsakas.admission;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.NoticeTaken;
import lt.atsakas.correspondence.OfficialLetter;
import lt.atsakas.correspondence.OfficialLetter.Heading;
import lt.atsakas.correspondence.OfficialLetter.Part;
import lt.atsakas.correspondence.OfficialLetter.Topic;
import lt.atsakas.correspondence.OfficialPost;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.RegisterNumbers;
import lt.atsakas.shared.HouseWords;
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
    private final HouseWords words;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    ResumptionDesk(
            DeficiencyNotices notices,
            CaseHold hold,
            DeadlineDesk deadlines,
            RegisterNumbers numbers,
            OfficialPost post,
            HouseWords words,
            Journal journal,
            ApplicationEventPublisher events) {
        this.notices = notices;
        this.hold = hold;
        this.deadlines = deadlines;
        this.numbers = numbers;
        this.post = post;
        this.words = words;
        this.journal = journal;
        this.events = events;
    }

    /** Writes to the client whose wait is over; asked again, does nothing. */
    @Transactional
    public void tell(CaseNumber number) {
        hold.take(number);
        notices.findFirstByCaseNumberOrderByIdDesc(number.value())
                .filter(DeficiencyNotice::isToTell)
                .ifPresent(this::write);
    }

    private void write(DeficiencyNotice notice) {
        String outgoing = numbers.next("answers");
        notice.tell(outgoing);
        post.send(letter(notice, outgoing));
        events.publishEvent(new NoticeTaken(notice.caseNumber(), notice.resumptionOccasion()));
        journal.record(notice.caseNumber(), JournalKind.RESUMPTION_TOLD, Actor.system(), Map.of("number", outgoing));
    }

    /** Nobody approves it: it follows from what the client did, or did not. */
    private OfficialLetter letter(DeficiencyNotice notice, String outgoing) {
        CaseNumber number = notice.caseNumber();
        boolean cured = notice.card().state() == DeficiencyState.CURED;
        String day = DATES.day(deadlines.answerDue(number));
        String term = words.of(cured ? "admission.cured.term" : "admission.notCured.term", day);
        String law = words.of(cured ? "admission.cured.law" : "admission.deficiencies.law");
        return new OfficialLetter(
                number,
                notice.resumptionOccasion(),
                cured ? Topic.CURED : Topic.NOT_CURED,
                outgoing,
                List.of(new Part(Heading.TERM, term), new Part(Heading.LEGAL_BASIS, law)),
                null,
                notice.card().foundBy(),
                null,
                null);
    }
}
