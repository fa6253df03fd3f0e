package lt.atsakas.workplace;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import lt.atsakas.deadlines.LegalTerms;
import lt.atsakas.deadlines.Term;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.PlausibleDay;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells the registrar, before saving, the legal day of receipt, the day by which the answer must leave, and why it is this one. */
@Controller
class DeskDue {

    private final WorkingCalendar calendar;
    private final LegalTerms terms;
    private final Clock clock;
    private final DeskDoor door;

    DeskDue(WorkingCalendar calendar, LegalTerms terms, Clock clock, DeskDoor door) {
        this.calendar = calendar;
        this.terms = terms;
        this.clock = clock;
        this.door = door;
    }

    @GetMapping("/desk/due")
    String due(
            @ModelAttribute("form") DeskForm form,
            BindingResult binding,
            @CurrentEmployee SignedInEmployee me,
            Model model) {
        door.pass(me);
        if (!binding.hasErrors()) {
            model.addAllAttributes(of(form));
        }
        return "workplace/desk-parts :: due";
    }

    /** What the page says of the day that is written down, or of now. */
    Map<String, Object> of(DeskForm form) {
        Instant now = clock.instant();
        Instant given = form.receivedAt();
        Instant received = given != null && PlausibleDay.isPast(Vilnius.dayOf(given), Vilnius.dayOf(now)) ? given : now;
        LocalDate receipt = calendar.effectiveReceipt(received);
        Term term = terms.of(CaseKind.COMPLAINT, receipt).examination();
        LocalDate due = calendar.lastDay(receipt, term);
        return Map.of(
                "receipt",
                receipt,
                "afterHours",
                !receipt.equals(Vilnius.dayOf(received)),
                "workingDays",
                term.value(),
                "answerDue",
                due,
                "passed",
                due.isBefore(Vilnius.dayOf(now)));
    }
}
