package lt.atsakas.process.escalation;

import java.time.Clock;
import java.time.LocalDate;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.PaperPost;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.alarm.RoleHolders;
import lt.atsakas.process.task.OneByOne;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Letters of cases that are over and so are escalated no more: while one on paper is late or a mail cannot be delivered, the registrars and the
 * head of the unit hear of it on every working day.
 */
@Component
class LettersOfClosedCases {

    private final PaperPost paperPost;
    private final PostOffice postOffice;
    private final RoleHolders colleagues;
    private final AssignmentDesk assignment;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final OneByOne<CaseNumber> each;

    LettersOfClosedCases(
            PaperPost paperPost,
            PostOffice postOffice,
            RoleHolders colleagues,
            AssignmentDesk assignment,
            WorkingCalendar calendar,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.paperPost = paperPost;
        this.postOffice = postOffice;
        this.colleagues = colleagues;
        this.assignment = assignment;
        this.calendar = calendar;
        this.clock = clock;
        this.each = new OneByOne<>("late letters of cases that are over", transactions);
    }

    void round() {
        LocalDate today = Vilnius.dayOf(clock.instant());
        if (calendar.isWorkingDay(today) && !clock.instant().isBefore(calendar.startOfWorkingDay(today))) {
            each.undone(paperPost.closedCasesWithLateLetters(), number -> isTold(late(number, today)));
            each.undone(postOffice.closedCasesWithStuckLetters(), number -> isTold(stuck(number, today)));
        }
    }

    private boolean isTold(StaffNotice notice) {
        if (postOffice.notified(notice).isEmpty()) {
            colleagues.tell(Role.REGISTRAR, notice);
            postOffice.notifyStaff(assignment.headFor(notice.caseNumber()), notice);
        }
        return true;
    }

    private static StaffNotice stuck(CaseNumber number, LocalDate day) {
        return new StaffNotice(StaffNotice.Kind.LETTER_OF_CLOSED_STUCK, number, "closed-letter-stuck-" + day);
    }

    private static StaffNotice late(CaseNumber number, LocalDate day) {
        return new StaffNotice(StaffNotice.Kind.LETTER_OF_CLOSED_LATE, number, "closed-letter-late-" + day);
    }
}
