package lt.atsakas.process.committeereview;

import static lt.atsakas.correspondence.StaffNotice.Kind.SESSION_ON_DAY_OFF;
import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.Clock;
import lt.atsakas.committee.ReviewDesk;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.deadlines.Appointment;
import lt.atsakas.deadlines.AppointmentUnsettled;
import lt.atsakas.shared.Vilnius;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to the secretary of each case whose session falls on a day on which nobody works. */
@Component
class SessionOnDayOffNews {

    private final ReviewDesk reviews;
    private final PostOffice postOffice;
    private final Clock clock;

    SessionOnDayOffNews(ReviewDesk reviews, PostOffice postOffice, Clock clock) {
        this.reviews = reviews;
        this.postOffice = postOffice;
        this.clock = clock;
    }

    @EventListener
    void on(AppointmentUnsettled unsettled) {
        if (unsettled.kind() == Appointment.Kind.SESSION) {
            tell(unsettled);
        }
    }

    /** A day that is declared again another day is told again. */
    private void tell(AppointmentUnsettled session) {
        String occasion = "session-on-day-off-" + session.startsAt() + "-" + Vilnius.dayOf(clock.instant());
        StaffNotice notice =
                new StaffNotice(SESSION_ON_DAY_OFF, session.number(), occasion, DATES.moment(session.startsAt()));
        reviews.openOf(session.number())
                .map(review -> reviews.secretaryOf(review.id()))
                .ifPresent(secretary -> postOffice.notifyStaff(secretary, notice));
    }
}
