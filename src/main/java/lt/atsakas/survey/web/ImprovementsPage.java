package lt.atsakas.survey.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.survey.ImprovementAlreadyDone;
import lt.atsakas.survey.ImprovementDayPast;
import lt.atsakas.survey.ImprovementDesk;
import lt.atsakas.survey.ImprovementId;
import lt.atsakas.survey.ImprovementTextUnfit;
import lt.atsakas.survey.OwnerUnfit;
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

/** Where improvements are written down, seen to and ticked off. */
@Controller
@RequestMapping(ImprovementDesk.PATH)
class ImprovementsPage {

    private final ImprovementDesk desk;
    private final Organisation organisation;
    private final HouseWords words;
    private final Clock clock;

    ImprovementsPage(ImprovementDesk desk, Organisation organisation, HouseWords words, Clock clock) {
        this.desk = desk;
        this.organisation = organisation;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@CurrentEmployee SignedInEmployee me) {
        return list(me, List.of(), "");
    }

    @GetMapping("/new")
    ModelAndView begin(@CurrentEmployee SignedInEmployee me) {
        return form(ImprovementForm.EMPTY, List.of(), me);
    }

    @PostMapping("/new")
    ModelAndView write(
            @ModelAttribute("form") ImprovementForm form,
            BindingResult binding,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        List<PageFault> faults = form.faults(words);
        if (!faults.isEmpty()) {
            return form(form, faults, me);
        }
        try {
            desk.write(form.wanted(), me.id());
        } catch (ImprovementTextUnfit | ImprovementDayPast | OwnerUnfit unfit) {
            return form(form, List.of(new PageFault(field(unfit), words.of(unfit))), me);
        }
        next.addFlashAttribute("written", true);
        return new ModelAndView("redirect:" + ImprovementDesk.PATH);
    }

    @PostMapping("/{id}/done")
    ModelAndView finish(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String note,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        try {
            desk.finish(ImprovementId.fromAddress(id), note, me.id());
        } catch (ImprovementTextUnfit unfit) {
            return list(me, List.of(new PageFault("note-" + id, words.of(unfit))), note);
        } catch (ImprovementAlreadyDone done) {
            return list(me, List.of(new PageFault("main", words.of(done))), "");
        }
        next.addFlashAttribute("finished", true);
        return new ModelAndView("redirect:" + ImprovementDesk.PATH);
    }

    private static String field(RuleViolation unfit) {
        if (unfit instanceof OwnerUnfit) {
            return "owner";
        }
        return unfit instanceof ImprovementDayPast ? "due" : "what";
    }

    private ModelAndView list(SignedInEmployee me, List<PageFault> faults, String typed) {
        return page("survey/improvements", faults)
                .addObject("improvements", desk.of(me.id()))
                .addObject("mayWrite", desk.mayWrite(me.id()))
                .addObject("me", me.id())
                .addObject("typed", typed)
                .addObject("names", names());
    }

    private ModelAndView form(ImprovementForm form, List<PageFault> faults, SignedInEmployee me) {
        return page("survey/improvement-form", faults)
                .addObject("owners", desk.owners(me.id()))
                .addObject("form", form);
    }

    private ModelAndView page(String template, List<PageFault> faults) {
        return new ModelAndView(template, faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("today", Vilnius.dayOf(clock.instant()))
                .addObject("faults", faults)
                .addObject("errors", PageFault.byField(faults));
    }

    private Map<EmployeeId, String> names() {
        return organisation.all().stream().collect(Collectors.toMap(EmployeeCard::id, EmployeeCard::fullName));
    }
}
