package lt.atsakas.process.committeereview;

import static lt.atsakas.correspondence.StaffNotice.Kind.SESSION_ON_DAY_OFF;
import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.Clock;
import lt.atsakas.committee.ReviewDesk;
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

/** Writes to the secretary of each case whose session falls on a day that has become free, in the transaction that declares it. */
@Component
class SessionOnDayOffNews {

    private final AppointmentBook appointments;
    private final ReviewDesk reviews;
    private final PostOffice postOffice;
    private final Clock clock;

    SessionOnDayOffNews(AppointmentBook appointments, ReviewDesk reviews, PostOffice postOffice, Clock clock) {
        this.appointments = appointments;
        this.reviews = reviews;
        this.postOffice = postOffice;
        this.clock = clock;
    }

    /** Not before the changed days are known to all. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(SpecialDaysChanged changed) {
        appointments.onDayOff(changed.date()).stream()
                .filter(one -> one.kind() == Appointment.Kind.SESSION)
                .forEach(one -> one.cases().forEach(number -> tell(number, one)));
    }

    /** A day that is declared again another day is told again. */
    private void tell(CaseNumber number, Appointment session) {
        String occasion = "session-on-day-off-" + session.startsAt() + "-" + Vilnius.dayOf(clock.instant());
        StaffNotice notice = new StaffNotice(SESSION_ON_DAY_OFF, number, occasion, DATES.moment(session.startsAt()));
        reviews.openOf(number)
                .map(review -> reviews.secretaryOf(review.id()))
                .ifPresent(secretary -> postOffice.notifyStaff(secretary, notice));
    }
}
