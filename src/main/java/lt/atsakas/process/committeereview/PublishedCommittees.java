package lt.atsakas.process.committeereview;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import lt.atsakas.committee.Hearing;
import lt.atsakas.committee.MinutesDesk;
import lt.atsakas.committee.ReviewDesk;
import lt.atsakas.committee.ReviewId;
import lt.atsakas.committee.SessionDesk;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.Step;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.model.PublishedToModels;
import lt.atsakas.process.task.Reached;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;

/** What reviews by committees turn on, for assignees, gateways and timers in diagrams. */
@Component
@PublishedToModels("committees")
public class PublishedCommittees {

    private static final int MOST_FAILED_SESSIONS = 3;

    private final ReviewDesk reviews;
    private final SessionDesk sessions;
    private final Hearing hearing;
    private final MinutesDesk minutes;
    private final DeadlineDesk deadlines;
    private final Attendance attendance;
    private final Reached reached;

    PublishedCommittees(
            ReviewDesk reviews,
            SessionDesk sessions,
            Hearing hearing,
            MinutesDesk minutes,
            DeadlineDesk deadlines,
            Attendance attendance,
            Reached reached) {
        this.reviews = reviews;
        this.sessions = sessions;
        this.hearing = hearing;
        this.minutes = minutes;
        this.deadlines = deadlines;
        this.attendance = attendance;
        this.reached = reached;
    }

    /** Whether any committee is left that could decide without the barred. */
    public boolean isCommitteeLeft(String caseNumber) {
        return !reviews.ableIn(new CaseNumber(caseNumber)).isEmpty();
    }

    /** Who calls the sessions and keeps the minutes; never one of the barred. */
    public String secretaryOf(String review) {
        return reviews.secretaryOf(id(review)).value();
    }

    /** Whose declarations are still to come. */
    public List<String> asked(String review) {
        return hearing.undeclared(id(review)).stream().map(EmployeeId::value).toList();
    }

    /** Who declares: the member alone or, for one who cannot be expected to any more, the secretary that they cannot come. */
    public String declarerOf(String review, String member) {
        EmployeeId person = new EmployeeId(member);
        boolean theirs = hearing.mayTakePart(id(review), person) && !attendance.isAway(person);
        return theirs ? member : secretaryOf(review);
    }

    /** Who signs the minutes first: whoever presided; the secretary gives them back when nobody is left who may. */
    public String signerOf(String review) {
        return minutes.signerOf(id(review)).map(EmployeeId::value).orElseGet(() -> secretaryOf(review));
    }

    public boolean isQuorate(String review) {
        return hearing.isQuorate(id(review));
    }

    public boolean isAlternateLeft(String review) {
        return hearing.isAlternateLeft(id(review));
    }

    /** Whether another session may be tried after those that had no quorum. */
    public boolean mayMeetAgain(String review) {
        return reviews.card(id(review)).failedSessions() < MOST_FAILED_SESSIONS;
    }

    /** By when members declare: within the house's term of reaction, and before the session begins. */
    public Date declarationsDue(String review) {
        Instant term = deadlines.taskDue(caseOf(review), Step.COMMITTEE_WORK, reached.moment());
        return Date.from(earlier(term, begins(review)));
    }

    /** When those who have said nothing are reminded; not before they were asked. */
    public Date declarationsNear(String review) {
        return Date.from(unlessPast(hearing.reminderDue(id(review)), review));
    }

    /** When alternates are called for those who have said nothing; who was asked later is replaced by nobody. */
    public Date alternatesDue(String review) {
        return Date.from(unlessPast(hearing.alternatesDue(id(review)), review));
    }

    /** Whether somebody can still say before the session that they are impartial. */
    public boolean isAnybodyAwaited(String review) {
        return hearing.isAnybodyAwaited(id(review));
    }

    private Instant unlessPast(Instant moment, String review) {
        return moment.isAfter(reached.moment()) ? moment : begins(review);
    }

    public Date sessionBegins(String review) {
        return Date.from(begins(review));
    }

    /** By when the minutes are there: within the house's term of reaction after the session, or after they were given back. */
    public Date minutesDue(String review) {
        CaseNumber number = caseOf(review);
        Instant session = deadlines.taskDue(number, Step.COMMITTEE_WORK, begins(review));
        Instant again = deadlines.taskDue(number, Step.COMMITTEE_WORK, reached.moment());
        return Date.from(session.isAfter(again) ? session : again);
    }

    private Instant begins(String review) {
        return sessions.sessionOf(id(review)).startsAt();
    }

    private CaseNumber caseOf(String review) {
        return reviews.card(id(review)).caseNumber();
    }

    private static ReviewId id(String review) {
        return ReviewId.of(review);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
