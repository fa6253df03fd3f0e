package lt.atsakas.workplace;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.deadlines.LegalTerms;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells the registrar, before saving, the legal day of receipt and the day by which the answer must leave. */
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
            Instant given = form.receivedAt();
            LocalDate receipt = calendar.effectiveReceipt(given == null ? clock.instant() : given);
            LocalDate due = calendar.lastDay(
                    receipt, terms.of(CaseKind.COMPLAINT, receipt).examination());
            model.addAttribute("receipt", receipt);
            model.addAttribute("answerDue", due);
            model.addAttribute("passed", due.isBefore(Vilnius.dayOf(clock.instant())));
        }
        return "workplace/desk :: due";
    }
}
