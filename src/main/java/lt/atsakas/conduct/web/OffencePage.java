package lt.atsakas.conduct.web;

import java.util.List;
import lt.atsakas.conduct.CaseOutOfReach;
import lt.atsakas.conduct.NothingWritten;
import lt.atsakas.conduct.OffenceDesk;
import lt.atsakas.conduct.OffenceFile;
import lt.atsakas.conduct.OffenceKind;
import lt.atsakas.conduct.ReportNumber;
import lt.atsakas.conduct.WrittenTooMuch;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where any employee reports an offence or undue influence, and reads the reports that are open to them. */
@Controller
@RequestMapping("/offence-reports")
class OffencePage {

    private final OffenceDesk desk;
    private final OffenceFile file;
    private final OffenceViews views;
    private final Organisation organisation;
    private final HouseWords words;

    OffencePage(OffenceDesk desk, OffenceFile file, OffenceViews views, Organisation organisation, HouseWords words) {
        this.desk = desk;
        this.file = file;
        this.views = views;
        this.organisation = organisation;
        this.words = words;
    }

    @GetMapping
    ModelAndView list(@CurrentEmployee SignedInEmployee me) {
        return new ModelAndView("conduct/offences")
                .addObject("reports", file.of(me.id()))
                .addObject("me", me.id());
    }

    @GetMapping("/{number}")
    ModelAndView show(@PathVariable String number, @CurrentEmployee SignedInEmployee me) {
        return new ModelAndView("conduct/offence")
                .addObject("view", views.of(file.open(new ReportNumber(number), me.id()), me.id()));
    }

    @GetMapping("/new")
    ModelAndView begin(
            @RequestParam(name = "case", required = false) @Nullable String caseNumber,
            @CurrentEmployee SignedInEmployee me) {
        return form(OffenceForm.begun(caseNumber), me.id(), List.of());
    }

    @PostMapping("/new")
    ModelAndView report(
            @ModelAttribute("form") OffenceForm form,
            BindingResult binding,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        List<PageFault> faults = form.faults(words);
        if (!faults.isEmpty()) {
            return form(form, me.id(), faults);
        }
        try {
            ReportNumber number = desk.report(form.by(me.id()));
            next.addFlashAttribute("made", true);
            return new ModelAndView("redirect:/offence-reports/" + number);
        } catch (RuleViolation broken) {
            return form(form, me.id(), List.of(new PageFault(field(broken), words.of(broken))));
        }
    }

    private static String field(RuleViolation broken) {
        if (broken instanceof CaseOutOfReach) {
            return "caseNumber";
        }
        boolean written = broken instanceof NothingWritten || broken instanceof WrittenTooMuch;
        return written ? "facts" : "employee";
    }

    private ModelAndView form(OffenceForm form, EmployeeId me, List<PageFault> faults) {
        return new ModelAndView(
                        "conduct/offence-form", faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("kinds", OffenceKind.values())
                .addObject("people", others(me))
                .addObject("form", form)
                .addObject("faults", faults)
                .addObject("errors", PageFault.byField(faults));
    }

    private List<EmployeeCard> others(EmployeeId me) {
        return organisation.all().stream()
                .filter(person -> person.active() && !person.id().equals(me))
                .toList();
    }
}
