package lt.atsakas.process.visit;

import static lt.atsakas.correspondence.StaffNotice.Kind.MEETING_ON_DAY_OFF;
import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.Clock;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.deadlines.Appointment;
import lt.atsakas.deadlines.AppointmentBook;
import lt.atsakas.deadlines.SpecialDaysChanged;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Writes to whoever handles a case when a meeting with its client falls on a day that has become free, in the transaction that declares it. */
@Component
class VisitOnDayOffNews {

    private final AppointmentBook appointments;
    private final AssignmentDesk assignment;
    private final PostOffice postOffice;
    private final Clock clock;

    VisitOnDayOffNews(AppointmentBook appointments, AssignmentDesk assignment, PostOffice postOffice, Clock clock) {
        this.appointments = appointments;
        this.assignment = assignment;
        this.postOffice = postOffice;
        this.clock = clock;
    }

    /** Not before the changed days are known to all. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(SpecialDaysChanged changed) {
        appointments.onDayOff(changed.date()).stream()
                .filter(one -> one.kind() == Appointment.Kind.MEETING)
                .forEach(one -> one.cases().forEach(number -> tell(number, one)));
    }

    /** A day that is declared again another day is told again. */
    private void tell(CaseNumber number, Appointment meeting) {
        String occasion = "meeting-on-day-off-" + meeting.startsAt() + "-" + Vilnius.dayOf(clock.instant());
        StaffNotice notice = new StaffNotice(MEETING_ON_DAY_OFF, number, occasion, DATES.moment(meeting.startsAt()));
        postOffice.notifyStaff(assignment.responsibleFor(number), notice);
    }
}
