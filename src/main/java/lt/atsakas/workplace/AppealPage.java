package lt.atsakas.workplace;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.sequel.AppealBody;
import lt.atsakas.sequel.AppealBook;
import lt.atsakas.sequel.AppealDayImpossible;
import lt.atsakas.sequel.AppealOutcome;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.NotFound;
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

/** Where it is written down what became of an appeal against what the house decided. */
@Controller
@RequestMapping("/cases/{address}/appeal")
class AppealPage {

    private final CaseAccess access;
    private final AppealBook appeals;
    private final HouseWords words;
    private final Clock clock;

    AppealPage(CaseAccess access, AppealBook appeals, HouseWords words, Clock clock) {
        this.access = access;
        this.appeals = appeals;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String address, @CurrentEmployee SignedInEmployee me) {
        return page(open(address, me.id()), AppealForm.EMPTY, List.of());
    }

    @PostMapping
    ModelAndView record(
            @PathVariable String address,
            @ModelAttribute("form") AppealForm form,
            BindingResult binding,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        CaseNumber number = open(address, me.id());
        List<PageFault> faults = missing(form, binding);
        if (!faults.isEmpty()) {
            return page(number, form, faults);
        }
        try {
            appeals.record(number, form.decision(me.id(), clock.instant()));
        } catch (RuleViolation refused) {
            String field = refused instanceof AppealDayImpossible ? "decidedOn" : "note";
            return page(number, form, List.of(new PageFault(field, words.of(refused))));
        }
        next.addFlashAttribute("sequelDone", "case.sequel.appeal.recorded");
        return new ModelAndView("redirect:/cases/" + number.address() + "#sequel");
    }

    private List<PageFault> missing(AppealForm form, BindingResult binding) {
        List<PageFault> faults = new ArrayList<>();
        if (AppealBody.of(form.body()).isEmpty()) {
            faults.add(new PageFault("body", words.of("sequel.appeal.body.missing")));
        }
        if (form.decidedOn() == null || binding.hasErrors()) {
            faults.add(new PageFault("decidedOn", words.of("sequel.appeal.day.missing")));
        }
        if (AppealOutcome.of(form.outcome()).isEmpty()) {
            faults.add(new PageFault("outcome", words.of("sequel.appeal.outcome.missing")));
        }
        return faults;
    }

    /** The case for whoever writes such decisions down; to others there is no such page. */
    private CaseNumber open(String address, EmployeeId me) {
        CaseFacts facts = access.open(CaseNumber.fromAddress(address), me);
        if (!appeals.mayRecord(facts, me)) {
            throw new NotFound();
        }
        return facts.number();
    }

    private ModelAndView page(CaseNumber number, AppealForm form, List<PageFault> faults) {
        ModelAndView page = FormPage.of("workplace/appeal", faults);
        page.addObject("number", number);
        page.addObject("bodies", AppealBody.values());
        page.addObject("outcomes", AppealOutcome.values());
        page.addObject("form", form);
        return page;
    }
}
