package lt.atsakas.deadlines.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.atsakas.deadlines.CalendarFollower;
import lt.atsakas.deadlines.SpecialDay;
import lt.atsakas.deadlines.SpecialDays;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.deadlines.web.CalendarBody.DayBody;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.shared.web.FaultyField;
import lt.atsakas.shared.web.Problem;
import lt.atsakas.shared.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The administrator's extra days off and moved working days; the open cases follow one by one. */
@RestController
@RequestMapping("/api/special-days")
@Tag(name = "calendar", description = "Darbo kalendorius")
class SpecialDaysApi {

    private static final int YEARS = 3;

    private final SpecialDays specialDays;
    private final CalendarFollower follower;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final HouseWords words;
    private final Problems problems;

    SpecialDaysApi(
            SpecialDays specialDays,
            CalendarFollower follower,
            WorkingCalendar calendar,
            Clock clock,
            HouseWords words,
            Problems problems) {
        this.specialDays = specialDays;
        this.follower = follower;
        this.calendar = calendar;
        this.clock = clock;
        this.words = words;
        this.problems = problems;
    }

    @Operation(summary = "Šventės, poilsio dienos ir perkeltos darbo dienos šiemet ir trejus metus į priekį")
    @GetMapping
    CalendarBody list() {
        LocalDate from = Vilnius.dayOf(clock.instant()).withDayOfYear(1);
        return new CalendarBody(
                calendar.exceptions(from, from.plusYears(YEARS + 1L)).stream()
                        .map(DayBody::of)
                        .toList(),
                follower.left());
    }

    @Operation(summary = "Paskelbti poilsio arba perkeltą darbo dieną")
    @PutMapping("/{date}")
    DeclaredDayBody declare(
            @PathVariable String date, @RequestBody SpecialDayBody body, @Parameter(hidden = true) Principal me) {
        SpecialDay day = body.on(SpecialDayBody.date(date));
        specialDays.declare(day, new EmployeeId(me.getName()));
        return DeclaredDayBody.of(day, follower.left());
    }

    @Operation(summary = "Atšaukti paskelbtą dieną")
    @DeleteMapping("/{date}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String date, @Parameter(hidden = true) Principal me) {
        if (!specialDays.withdraw(SpecialDayBody.date(date), new EmployeeId(me.getName()))) {
            throw new NotFound();
        }
    }

    @ExceptionHandler
    ResponseEntity<Problem> explain(QuestionUnclear unclear) {
        FaultyField fault = new FaultyField(unclear.parameter(), words.of(unclear));
        return problems.of(HttpStatus.BAD_REQUEST).because(List.of(fault)).response();
    }
}
