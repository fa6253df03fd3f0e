package lt.atsakas.process.promise;

import java.util.Date;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.process.model.PublishedToModels;
import lt.atsakas.sequel.PromiseCard;
import lt.atsakas.sequel.PromiseDesk;
import lt.atsakas.sequel.PromiseId;
import org.springframework.stereotype.Component;

/** What promises turn on, for assignees and timers in diagrams. */
@Component
@PublishedToModels("promises")
public class PublishedPromises {

    private final PromiseDesk desk;
    private final WorkingCalendar calendar;

    PublishedPromises(PromiseDesk desk, WorkingCalendar calendar) {
        this.desk = desk;
        this.calendar = calendar;
    }

    /** Who keeps it today; never one of the barred. */
    public String keeping(String promise) {
        return desk.keeping(PromiseId.of(promise)).value();
    }

    /** The end of its last day. */
    public Date due(String promise) {
        return Date.from(calendar.endOfDay(card(promise).due()));
    }

    /** The house's reminder: the morning of the working day before. */
    public Date near(String promise) {
        return Date.from(calendar.startOfWorkingDay(
                calendar.minusWorkingDays(card(promise).due(), 1)));
    }

    private PromiseCard card(String promise) {
        return desk.card(PromiseId.of(promise));
    }
}
