package lt.atsakas.process.visit;

import static lt.atsakas.correspondence.StaffNotice.Kind.MEETING_ON_DAY_OFF;
import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.Clock;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.deadlines.Appointment;
import lt.atsakas.deadlines.AppointmentUnsettled;
import lt.atsakas.shared.Vilnius;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to whoever handles a case when a meeting with its client falls on a day on which nobody works. */
@Component
class VisitOnDayOffNews {

    private final AssignmentDesk assignment;
    private final PostOffice postOffice;
    private final Clock clock;

    VisitOnDayOffNews(AssignmentDesk assignment, PostOffice postOffice, Clock clock) {
        this.assignment = assignment;
        this.postOffice = postOffice;
        this.clock = clock;
    }

    @EventListener
    void on(AppointmentUnsettled unsettled) {
        if (unsettled.kind() == Appointment.Kind.MEETING) {
            tell(unsettled);
        }
    }

    /** A day that is declared again another day is told again. */
    private void tell(AppointmentUnsettled meeting) {
        String occasion = "meeting-on-day-off-" + meeting.startsAt() + "-" + Vilnius.dayOf(clock.instant());
        StaffNotice notice =
                new StaffNotice(MEETING_ON_DAY_OFF, meeting.number(), occasion, DATES.moment(meeting.startsAt()));
        postOffice.notifyStaff(assignment.responsibleFor(meeting.number()), notice);
    }
}
