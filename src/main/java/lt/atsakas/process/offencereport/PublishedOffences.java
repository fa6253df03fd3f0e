package lt.atsakas.process.offencereport;

import java.util.Date;
import lt.atsakas.conduct.OffenceCard;
import lt.atsakas.conduct.OffenceDesk;
import lt.atsakas.conduct.ReportNumber;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.process.model.PublishedToModels;
import lt.atsakas.process.task.Reached;
import lt.atsakas.process.terms.OffenceTerms;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/** What reports of offences turn on, for assignees, gateways and timers in diagrams. */
@Component
@PublishedToModels("offences")
public class PublishedOffences {

    private static final int MOST_REMINDERS = 10;

    private final OffenceDesk desk;
    private final OffenceTerms terms;
    private final WorkingCalendar calendar;
    private final Reached reached;

    PublishedOffences(OffenceDesk desk, OffenceTerms terms, WorkingCalendar calendar, Reached reached) {
        this.desk = desk;
        this.terms = terms;
        this.calendar = calendar;
        this.reached = reached;
    }

    /** Who has to decide the report now; never one of those whom it concerns. */
    public String actingOn(String report) {
        return desk.actingOn(new ReportNumber(report)).value();
    }

    /** Whether somebody stands above whoever has to decide it now. */
    public boolean isSomebodyAbove(String report) {
        return desk.isSomebodyAbove(new ReportNumber(report));
    }

    /** Whether whoever has it last is to be reminded once more. */
    public boolean isReminderLeft(String report) {
        return desk.reminders(new ReportNumber(report)) < MOST_REMINDERS;
    }

    /** By when whoever has it now has to decide it, counted from when it came before them. */
    public Date decisionDue(String report) {
        OffenceCard card = desk.card(new ReportNumber(report));
        int days = terms.decisionDays(card.kind(), Vilnius.dayOf(card.filedAt()));
        return Date.from(calendar.plusWorkingDays(reached.moment(), days));
    }
}
