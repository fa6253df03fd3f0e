package lt.atsakas.demo.clock;

import java.time.LocalDate;
import java.time.LocalTime;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.shared.web.Problem;
import lt.atsakas.shared.web.Problems;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;

/** Shows the demo clock and moves it forward: to any moment for programs, by a working day for people. */
@Controller
@Profile("demo")
class DemoClockPage {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final TimeMachine timeMachine;
    private final WorkingCalendar calendar;
    private final Problems problems;

    DemoClockPage(TimeMachine timeMachine, WorkingCalendar calendar, Problems problems) {
        this.timeMachine = timeMachine;
        this.calendar = calendar;
        this.problems = problems;
    }

    @GetMapping("/demo/clock")
    @ResponseBody
    ClockReading read() {
        return ClockReading.of(timeMachine.now());
    }

    @PutMapping("/demo/clock")
    @ResponseBody
    ClockReading move(@RequestBody ClockReading target) {
        return ClockReading.of(timeMachine.moveTo(target.instant().toInstant()));
    }

    @GetMapping("/demo")
    String page(Model model) {
        model.addAttribute("now", timeMachine.now());
        model.addAttribute("next", nextWorkingDay());
        return "demo/clock";
    }

    @PostMapping("/demo/clock/next-working-day")
    String moveToNextWorkingDay() {
        timeMachine.moveTo(nextWorkingDay().atTime(MORNING).atZone(Vilnius.ZONE).toInstant());
        return "redirect:/demo";
    }

    @ExceptionHandler({TimeGoesForwardOnly.class, TimeTooFar.class})
    ResponseEntity<Problem> refuse(RuleViolation refused) {
        return problems.of(HttpStatus.BAD_REQUEST, refused).response();
    }

    private LocalDate nextWorkingDay() {
        return calendar.plusWorkingDays(Vilnius.dayOf(timeMachine.now()), 1);
    }
}
