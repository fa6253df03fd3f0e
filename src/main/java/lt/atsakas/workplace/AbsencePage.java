package lt.atsakas.workplace;

import java.time.LocalDate;
import java.util.List;
import lt.atsakas.organisation.AbsenceCard;
import lt.atsakas.organisation.AbsenceDesk;
import lt.atsakas.organisation.AbsenceId;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.FormPage;
import lt.atsakas.shared.web.PageFault;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One absence: it lasts longer or shorter, somebody else stands in, or the employee is back. */
@Controller
@RequestMapping("/absences/{id}")
class AbsencePage {

    private final AbsenceDesk desk;
    private final AbsenceLists lists;
    private final HouseWords words;

    AbsencePage(AbsenceDesk desk, AbsenceLists lists, HouseWords words) {
        this.desk = desk;
        this.lists = lists;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, @CurrentEmployee SignedInEmployee me) {
        AbsenceCard absence = desk.open(AbsenceId.fromAddress(id), me.id());
        EmployeeId deputy = absence.deputy();
        return page(
                absence,
                new AbsenceForm(null, null, null, absence.days().last(), deputy == null ? null : deputy.value()),
                me,
                List.of());
    }

    @PostMapping
    ModelAndView change(
            @PathVariable String id,
            @ModelAttribute("form") AbsenceForm form,
            BindingResult binding,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        AbsenceCard absence = desk.open(AbsenceId.fromAddress(id), me.id());
        LocalDate last = form.last();
        if (last == null) {
            return page(absence, form, me, List.of(new PageFault("last", words.of("absence.missing.last"))));
        }
        try {
            desk.change(absence.id(), last, form.standIn(), me.id());
        } catch (RuleViolation broken) {
            return page(absence, form, me, List.of(AbsenceFaults.of(broken, words)));
        }
        next.addFlashAttribute("done", "absence.done.changed");
        return new ModelAndView("redirect:/absences");
    }

    /** The employee is back, or will not be away at all. */
    @PostMapping("/end")
    String end(@PathVariable String id, @CurrentEmployee SignedInEmployee me, RedirectAttributes next) {
        desk.end(AbsenceId.fromAddress(id), me.id());
        next.addFlashAttribute("done", "absence.done.ended");
        return "redirect:/absences";
    }

    private ModelAndView page(AbsenceCard absence, AbsenceForm form, SignedInEmployee me, List<PageFault> faults) {
        return FormPage.of("workplace/absence-change", faults)
                .addObject("absence", lists.line(absence, me.id()))
                .addObject("form", form)
                .addObject("deputies", lists.deputies(absence.employee()));
    }
}
