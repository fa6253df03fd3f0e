package lt.atsakas.appointment;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.organisation.AbsenceCard;
import lt.atsakas.organisation.AbsenceDays;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;

/** Tells of everybody, from the absences that are known, how much of a term they will be at work; counted without a question to the database. */
final class Outlooks {

    private final Map<EmployeeId, List<AbsenceCard>> absences;
    private final WorkingCalendar calendar;
    private final LocalDate today;
    private final LocalDate last;

    Outlooks(List<AbsenceCard> known, WorkingCalendar calendar, LocalDate today, @Nullable LocalDate due) {
        this.absences = known.stream().collect(groupingBy(AbsenceCard::employee));
        this.calendar = calendar;
        this.today = today;
        this.last = due == null || due.isBefore(today) ? today : due;
    }

    Outlook of(EmployeeId employee) {
        List<AbsenceDays> own = absences.getOrDefault(employee, List.of()).stream()
                .map(AbsenceCard::days)
                .toList();
        return new Outlook(
                own.stream()
                        .filter(days -> days.includes(today))
                        .map(AbsenceDays::last)
                        .findFirst()
                        .orElse(null),
                own.stream().mapToInt(this::within).sum(),
                workingDays(today, last));
    }

    private int within(AbsenceDays days) {
        LocalDate first = days.first().isAfter(today) ? days.first() : today;
        LocalDate end = days.last().isBefore(last) ? days.last() : last;
        return end.isBefore(first) ? 0 : workingDays(first, end);
    }

    /** Both days included. */
    private int workingDays(LocalDate first, LocalDate end) {
        return calendar.workingDaysUntil(first.minusDays(1), end);
    }
}
