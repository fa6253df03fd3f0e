package lt.atsakas.workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lt.atsakas.organisation.AbsenceDesk;
import lt.atsakas.organisation.AbsenceKind;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.AbsencePreview;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.FormPage;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is away and who stands in: seen by everybody, entered after a look at what it moves. */
@Controller
@RequestMapping("/absences")
class AbsencesPage {

    private final AbsenceDesk desk;
    private final AbsenceLists lists;
    private final AbsenceMoves moves;
    private final AbsencePreview preview;
    private final HouseWords words;

    AbsencesPage(AbsenceDesk desk, AbsenceLists lists, AbsenceMoves moves, AbsencePreview preview, HouseWords words) {
        this.desk = desk;
        this.lists = lists;
        this.moves = moves;
        this.preview = preview;
        this.words = words;
    }

    @GetMapping
    ModelAndView list(@CurrentEmployee SignedInEmployee me) {
        List<EmployeeCard> people = lists.people(me.id());
        return new ModelAndView("workplace/absences")
                .addObject("own", lists.own(me.id()))
                .addObject("standingIn", lists.standingIn(me.id()))
                .addObject("others", lists.ofOthers(me.id()))
                .addObject("away", lists.today(me.id()))
                .addObject("leads", people.size() > 1)
                .addObject("people", people)
                .addObject("deputies", lists.colleagues(me.id()))
                .addObject("today", lists.today())
                .addObject("errors", Map.of());
    }

    /** The form for oneself or for somebody whom one leads; for an absence that nobody foresaw it begins today. */
    @GetMapping("/new")
    ModelAndView begin(
            @RequestParam(required = false) @Nullable String employee, @CurrentEmployee SignedInEmployee me) {
        boolean another = employee != null && !employee.equals(me.id().value());
        String whose = employee == null ? me.id().value() : employee;
        AbsenceKind kind = another ? AbsenceKind.OTHER : AbsenceKind.VACATION;
        return form(new AbsenceForm(whose, kind, lists.today(), null, null), me, List.of());
    }

    /** What the absence would move; or the form again, with what is to mend. */
    @PostMapping("/check")
    ModelAndView check(
            @ModelAttribute("form") AbsenceForm form, BindingResult binding, @CurrentEmployee SignedInEmployee me) {
        List<PageFault> faults = faults(form, binding, me);
        if (!faults.isEmpty()) {
            return form(form, me, faults);
        }
        return new ModelAndView("workplace/absence-check")
                .addObject("form", form)
                .addObject("absence", lists.line(form.absence(), me.id()))
                .addObject("moves", moves.of(form.absence(), me.id()))
                .addObject("overlapping", lists.ofDeputy(form.absence(), me.id()));
    }

    @PostMapping
    ModelAndView enter(
            @ModelAttribute("form") AbsenceForm form,
            BindingResult binding,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        List<PageFault> faults = faults(form, binding, me);
        if (!faults.isEmpty()) {
            return form(form, me, faults);
        }
        EmployeeId absent = form.absence().employee();
        long before = preview.waitingFor(absent, me.id());
        desk.enter(form.absence(), me.id());
        next.addFlashAttribute("done", "absence.done.entered");
        next.addFlashAttribute("moved", before - preview.waitingFor(absent, me.id()));
        return new ModelAndView("redirect:/absences");
    }

    private List<PageFault> faults(AbsenceForm form, BindingResult binding, SignedInEmployee me) {
        List<PageFault> faults = new ArrayList<>(form.faults(binding, words));
        if (faults.isEmpty()) {
            try {
                desk.check(form.absence(), me.id());
            } catch (RuleViolation broken) {
                faults.add(AbsenceFaults.of(broken, words));
            }
        }
        return faults;
    }

    private ModelAndView form(AbsenceForm form, SignedInEmployee me, List<PageFault> faults) {
        return FormPage.of("workplace/absence", faults)
                .addObject("form", form)
                .addObject("people", lists.people(me.id()))
                .addObject("deputies", lists.colleagues(me.id()))
                .addObject("kinds", AbsenceKind.values());
    }
}
