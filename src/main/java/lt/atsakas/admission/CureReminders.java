package lt.atsakas.admission;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import lt.atsakas.correspondence.OfficialPost;
import lt.atsakas.deadlines.PaperRoad;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When clients are reminded of what their complaints lack: so that it is with them one working day before the last. What goes on paper leaves
 * earlier by its days on the road, and not at all where it would overtake the letter that it reminds of, or come too late.
 */
@Service
public class CureReminders {

    private final DeficiencyNotices notices;
    private final CaseRegistry registry;
    private final OfficialPost post;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CureReminders(
            DeficiencyNotices notices,
            CaseRegistry registry,
            OfficialPost post,
            WorkingCalendar calendar,
            Clock clock) {
        this.notices = notices;
        this.registry = registry;
        this.post = post;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The day on which the client of this case is reminded, or would be. */
    @Transactional(readOnly = true)
    public LocalDate day(CaseNumber number) {
        DeficiencyNotice notice =
                notices.findFirstByCaseNumberOrderByIdDesc(number.value()).orElseThrow(NothingAwaited::new);
        return isOnPaper(number) && isRoomForPaper(notice) ? paperLeaves(notice) : reaches(notice);
    }

    /** Whether a reminder that leaves now is of any use. */
    boolean isOfUse(DeficiencyNotice notice) {
        return !isOnPaper(notice.caseNumber()) || isRoomForPaper(notice) && !isLateForPaper(notice);
    }

    private boolean isOnPaper(CaseNumber number) {
        return !post.remindsByMail(registry.facts(number));
    }

    /** The letter itself is with the client before its reminder leaves. */
    private boolean isRoomForPaper(DeficiencyNotice notice) {
        LocalDate noticeArrives = notice.reachesOn();
        return noticeArrives != null && !paperLeaves(notice).isBefore(noticeArrives);
    }

    private boolean isLateForPaper(DeficiencyNotice notice) {
        return Vilnius.dayOf(clock.instant()).isAfter(paperLeaves(notice));
    }

    private LocalDate paperLeaves(DeficiencyNotice notice) {
        return calendar.minusWorkingDays(reaches(notice), PaperRoad.WORKING_DAYS);
    }

    private LocalDate reaches(DeficiencyNotice notice) {
        return calendar.minusWorkingDays(requireNonNull(notice.card().cureBy()), 1);
    }
}
