package lt.atsakas.administration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lt.atsakas.deadlines.SpecialDay;
import lt.atsakas.deadlines.SpecialDays;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.shared.TypedText;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.shared.web.PageFault;
import org.springframework.stereotype.Component;

/** Which day may be declared: a near one that is not over, not what it is already, and with its reason. */
@Component
class CalendarRules {

    private static final int YEARS_AHEAD = 3;
    private static final int LONGEST_REASON = 200;

    private final WorkingCalendar calendar;
    private final SpecialDays specialDays;
    private final Faults faults;
    private final Clock clock;

    CalendarRules(WorkingCalendar calendar, SpecialDays specialDays, Faults faults, Clock clock) {
        this.calendar = calendar;
        this.specialDays = specialDays;
        this.faults = faults;
        this.clock = clock;
    }

    /** What is to be mended; empty when the day can be declared. */
    List<PageFault> faults(CalendarForm form) {
        List<PageFault> found = new ArrayList<>();
        form.day()
                .ifPresentOrElse(
                        day -> found.addAll(faultsOf(day, form)),
                        () -> found.add(faults.of("date", "calendar.fault.date")));
        if (form.kindOfDay().isEmpty()) {
            found.add(faults.of("kind", "calendar.fault.kind"));
        }
        if (form.reason().isEmpty() || form.reason().length() > LONGEST_REASON || !TypedText.isOneLine(form.reason())) {
            found.add(faults.of("name", "calendar.fault.name", LONGEST_REASON));
        }
        return found;
    }

    /** There is nothing to take back. */
    PageFault notDeclared() {
        return faults.of("date", "calendar.fault.notDeclared");
    }

    private List<PageFault> faultsOf(LocalDate day, CalendarForm form) {
        LocalDate today = Vilnius.dayOf(clock.instant());
        if (day.isBefore(today)) {
            return List.of(faults.of("date", "calendar.fault.past"));
        }
        if (day.getYear() > today.getYear() + YEARS_AHEAD) {
            return List.of(faults.of("date", "calendar.fault.far", String.valueOf(today.getYear() + YEARS_AHEAD)));
        }
        if (specialDays.of(day).isPresent()) {
            return List.of(faults.of("date", "calendar.fault.declared"));
        }
        return form.kindOfDay()
                .filter(kind -> calendar.isWorkingDay(day) == (kind == SpecialDay.Kind.WORKING_DAY))
                .map(kind -> List.of(faults.of("date", "calendar.fault.already." + kind)))
                .orElse(List.of());
    }
}
