package lt.atsakas.administration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.deadlines.Appointment;
import lt.atsakas.deadlines.AppointmentBook;
import lt.atsakas.deadlines.CalendarFollower;
import lt.atsakas.deadlines.CalendarPreview;
import lt.atsakas.deadlines.MovedCase;
import lt.atsakas.deadlines.SpecialDay;
import lt.atsakas.deadlines.SpecialDays;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.shared.web.FormPage;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The working calendar of a year for all staff; administrators declare extra days off and moved working days, and take them back, once
 * they have seen which open cases would be due on another day.
 */
@Controller
class CalendarPage {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2059;

    /** Of the cases whose day moves, the most that are listed one by one. */
    private static final int LISTED = 200;

    private final WorkingCalendar calendar;
    private final SpecialDays specialDays;
    private final CalendarPreview preview;
    private final AppointmentBook appointments;
    private final CalendarFollower follower;
    private final CaseAccess access;
    private final CalendarRules rules;
    private final CalendarWords words;
    private final Clock clock;

    CalendarPage(
            WorkingCalendar calendar,
            SpecialDays specialDays,
            CalendarPreview preview,
            AppointmentBook appointments,
            CalendarFollower follower,
            CaseAccess access,
            CalendarRules rules,
            CalendarWords words,
            Clock clock) {
        this.calendar = calendar;
        this.specialDays = specialDays;
        this.preview = preview;
        this.appointments = appointments;
        this.follower = follower;
        this.access = access;
        this.rules = rules;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/calendar")
    ModelAndView show(@RequestParam(required = false) @Nullable Integer year) {
        int shown = year == null ? Vilnius.dayOf(clock.instant()).getYear() : year;
        if (shown < FIRST_YEAR || shown > LAST_YEAR) {
            throw new NotFound();
        }
        return year(shown, CalendarForm.empty(), List.of());
    }

    @PostMapping("/admin/calendar/check")
    ModelAndView check(@ModelAttribute("form") CalendarForm form, @CurrentEmployee SignedInEmployee me) {
        List<PageFault> found = rules.faults(form);
        if (!found.isEmpty()) {
            return year(yearOf(form), form, found);
        }
        SpecialDay day = specialDay(form);
        return confirmation(day, false, seen(preview.movedBy(day), me), known(appointments.unsettledBy(day), me));
    }

    @PostMapping("/admin/calendar")
    ModelAndView declare(@ModelAttribute("form") CalendarForm form, @CurrentEmployee SignedInEmployee me) {
        List<PageFault> found = rules.faults(form);
        if (!found.isEmpty()) {
            return year(yearOf(form), form, found);
        }
        SpecialDay day = specialDay(form);
        specialDays.declare(day, me.id());
        return done(day.date(), "declared");
    }

    @PostMapping("/admin/calendar/withdrawal/check")
    ModelAndView checkWithdrawal(@ModelAttribute("form") CalendarForm form, @CurrentEmployee SignedInEmployee me) {
        SpecialDay day = form.day().flatMap(specialDays::of).orElse(null);
        if (day == null) {
            return takenBack(form);
        }
        return confirmation(
                day,
                true,
                seen(preview.movedWithout(day.date()), me),
                known(appointments.unsettledWithout(day.date()), me));
    }

    @PostMapping("/admin/calendar/withdrawal")
    ModelAndView withdraw(@ModelAttribute("form") CalendarForm form, @CurrentEmployee SignedInEmployee me) {
        SpecialDay day = form.day().flatMap(specialDays::of).orElse(null);
        if (day == null) {
            return takenBack(form);
        }
        specialDays.withdraw(day.date(), me.id());
        return done(day.date(), "withdrawn");
    }

    private ModelAndView year(int year, CalendarForm form, List<PageFault> found) {
        LocalDate first = LocalDate.of(year, 1, 1);
        ModelAndView page = FormPage.of("administration/calendar", form, found);
        page.addObject("year", year);
        page.addObject("days", words.lines(calendar.exceptions(first, first.plusYears(1))));
        page.addObject(
                "workingDays",
                calendar.workingDaysUntil(first.minusDays(1), first.plusYears(1).minusDays(1)));
        page.addObject("history", words.history(specialDays.changesOf(year)));
        page.addObject("toFollow", follower.left());
        page.addObject("kinds", SpecialDay.Kind.values());
        page.addObject("hasBefore", year > FIRST_YEAR);
        page.addObject("hasAfter", year < LAST_YEAR);
        return page;
    }

    /** In no list and no count is a case from which the administrator is barred. */
    private List<MovedCase> seen(List<MovedCase> moved, SignedInEmployee me) {
        Set<CaseNumber> hidden = access.circleOf(me.id()).hidden();
        return moved.stream().filter(one -> !hidden.contains(one.number())).toList();
    }

    /** Nor is what was arranged for such cases alone. */
    private List<Appointment> known(List<Appointment> arranged, SignedInEmployee me) {
        Set<CaseNumber> hidden = access.circleOf(me.id()).hidden();
        return arranged.stream().filter(one -> !hidden.containsAll(one.cases())).toList();
    }

    private ModelAndView confirmation(
            SpecialDay day, boolean withdrawing, List<MovedCase> moved, List<Appointment> arranged) {
        ModelAndView page = new ModelAndView("administration/calendar-check");
        page.addObject("day", day);
        page.addObject("words", words.of(day));
        page.addObject("withdrawing", withdrawing);
        page.addObject("moved", moved.size());
        page.addObject("waiting", moved.stream().anyMatch(one -> !one.awaited().isEmpty()));
        page.addObject("appointments", arranged);
        page.addObject("sessions", count(arranged, Appointment.Kind.SESSION));
        page.addObject("meetings", count(arranged, Appointment.Kind.MEETING));
        page.addObject("cases", moved.subList(0, Math.min(LISTED, moved.size())));
        return page;
    }

    private static long count(List<Appointment> arranged, Appointment.Kind kind) {
        return arranged.stream().filter(one -> one.kind() == kind).count();
    }

    private int yearOf(CalendarForm form) {
        LocalDate today = Vilnius.dayOf(clock.instant());
        int typed = form.day().map(LocalDate::getYear).orElse(today.getYear());
        return typed < FIRST_YEAR || typed > LAST_YEAR ? today.getYear() : typed;
    }

    /** Somebody else was faster. */
    private ModelAndView takenBack(CalendarForm form) {
        return year(yearOf(form), CalendarForm.empty(), List.of(rules.notDeclared()));
    }

    /** The form has no faults. */
    private static SpecialDay specialDay(CalendarForm form) {
        return new SpecialDay(form.day().orElseThrow(), form.kindOfDay().orElseThrow(), form.reason());
    }

    private static ModelAndView done(LocalDate day, String what) {
        return new ModelAndView("redirect:/calendar?year=" + day.getYear() + "&" + what);
    }
}
