package lt.atsakas.committee;

import java.util.List;
import lt.atsakas.correspondence.CalendarEntry;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.SessionLetter;
import lt.atsakas.correspondence.SessionLetter.Kind;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The letters of a review's session, each with an entry for the calendar: always the same entry, so that a calendar moves or removes it.
 * Whoever was barred meanwhile only learns that they need not come, not to which case.
 */
@Component
class Invitations {

    private final PostOffice postOffice;
    private final ParticipantBook participants;

    Invitations(PostOffice postOffice, ParticipantBook participants) {
        this.postOffice = postOffice;
        this.participants = participants;
    }

    /** Tells those who do not know it yet when and where it is. */
    void send(ReviewCard review, CommitteeCard committee, SessionCard session) {
        List<Participant> invitations = participants.untold(review.id()).stream()
                .filter(one -> !one.isOut())
                .toList();
        for (Participant invited : invitations) {
            Kind kind = invited.declaration() == null ? Kind.INVITED : Kind.MOVED;
            write(kind, review, committee, session, List.of(invited.employee()));
            participants.told(review.id(), invited.employee());
        }
    }

    /** Tells those who know it already that it is at another time or place. */
    void move(ReviewCard review, CommitteeCard committee, SessionCard session) {
        List<Participant> untold = participants.untold(review.id());
        write(Kind.MOVED, review, committee, session, coming(review, untold));
    }

    /** Nobody need come; who could not come anyway has the entry in their calendar all the same. */
    void cancel(ReviewCard review, CommitteeCard committee, SessionCard session) {
        List<Participant> untold = participants.untold(review.id());
        List<EmployeeId> told = participants.of(review.id()).stream()
                .filter(one -> one.declaration() != Declaration.CONFLICT && !untold.contains(one))
                .map(Participant::employee)
                .toList();
        write(Kind.CANCELLED, review, committee, session, told);
    }

    /** One does not come; whoever does not know of the session need not hear of it. */
    void excuse(EmployeeId member, ReviewCard review, CommitteeCard committee, SessionCard session) {
        boolean told = participants.untold(review.id()).stream()
                .noneMatch(one -> one.employee().equals(member));
        if (told) {
            write(Kind.CANCELLED, review, committee, session, List.of(member));
        }
    }

    /** One need not come, and may not know of the case any more. */
    void cancelFor(EmployeeId barred, ReviewCard review, CommitteeCard committee, SessionCard session) {
        postOffice.invite(barred, letter(Kind.CANCELLED, null, review, committee, session));
    }

    private List<EmployeeId> coming(ReviewCard review, List<Participant> untold) {
        return participants.of(review.id()).stream()
                .filter(one -> !one.isOut() && !untold.contains(one))
                .map(Participant::employee)
                .toList();
    }

    private void write(
            Kind kind, ReviewCard review, CommitteeCard committee, SessionCard session, List<EmployeeId> people) {
        SessionLetter letter = letter(kind, review.caseNumber(), review, committee, session);
        people.forEach(employee -> postOffice.invite(employee, letter));
    }

    private static SessionLetter letter(
            Kind kind, @Nullable CaseNumber number, ReviewCard review, CommitteeCard committee, SessionCard session) {
        int sequence = kind == Kind.CANCELLED ? review.calls() : review.calls() - 1;
        return new SessionLetter(
                kind,
                number,
                committee.name(),
                new CalendarEntry(
                        review.id().toString(), sequence, session.startsAt(), session.endsAt(), session.place()));
    }
}
