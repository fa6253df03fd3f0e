package lt.atsakas.visit;

import static java.util.Objects.requireNonNullElse;
import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.Duration;
import java.util.List;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.CalendarEntry;
import lt.atsakas.correspondence.OfficialLetter;
import lt.atsakas.correspondence.OfficialLetter.Heading;
import lt.atsakas.correspondence.OfficialLetter.Part;
import lt.atsakas.correspondence.OfficialPost;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.Entity;
import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Component;

/** Writes to the client about a meeting, each time under a number of its own; by mail an entry for their calendar goes with it, always the same one. */
@Component
class MeetingLetters {

    /** How long a meeting takes in a calendar: nobody can tell beforehand. */
    private static final Duration USUAL = Duration.ofHours(1);

    private final OfficialPost post;
    private final AssignmentDesk assignment;
    private final HouseWords words;
    private final Entity house;

    MeetingLetters(OfficialPost post, AssignmentDesk assignment, HouseWords words, Entity house) {
        this.post = post;
        this.assignment = assignment;
        this.words = words;
        this.house = house;
    }

    void send(MeetingCard about, MeetingNews news, String number) {
        CalendarEntry entry = new CalendarEntry(
                "visit-" + about.id(),
                about.changes(),
                about.startsAt(),
                about.startsAt().plus(USUAL),
                about.place());
        post.send(letter(about, news, number), entry, news == MeetingNews.CANCELLED);
    }

    /** The letter of then must not come after the one of now. */
    void callBack(MeetingCard about, int changesThen) {
        post.callBack(about.caseNumber(), occasion(about, changesThen));
    }

    static String occasion(MeetingCard about, int changes) {
        return MeetingDesk.OCCASION + about.id() + "-" + changes;
    }

    private OfficialLetter letter(MeetingCard about, MeetingNews news, String number) {
        return new OfficialLetter(
                about.caseNumber(),
                occasion(about, about.changes()),
                news.topic(),
                number,
                news == MeetingNews.CANCELLED ? cancelled(about) : arranged(about),
                null,
                signer(about),
                null,
                requireNonNullElse(about.settledAt(), about.arrangedAt()));
    }

    /** With the case it is cancelled by nobody, and whoever arranged it may have left that meanwhile, or been recused. */
    private EmployeeId signer(MeetingCard about) {
        if (about.isPlanned()) {
            return about.arrangedBy();
        }
        EmployeeId canceller = about.settledBy();
        return canceller == null ? assignment.headFor(about.caseNumber()) : canceller;
    }

    private List<Part> arranged(MeetingCard about) {
        return List.of(
                new Part(Heading.VISIT, when(about) + "\n\n" + words.of(unsuitable(about), house.phone())),
                new Part(Heading.PURPOSE, about.purpose()));
    }

    private static String unsuitable(MeetingCard about) {
        return about.agreed() ? "meeting.letter.agreed" : "meeting.letter.unsuitable";
    }

    private List<Part> cancelled(MeetingCard about) {
        String why = about.settledBy() == null ? "meeting.letter.ended" : "meeting.letter.cancelled";
        return List.of(new Part(Heading.VISIT, when(about) + "\n\n" + words.of(why)));
    }

    private String when(MeetingCard about) {
        return words.of(
                "meeting.letter.when",
                words.of(about.kind().messageKey()),
                DATES.moment(about.startsAt()),
                about.place());
    }
}
