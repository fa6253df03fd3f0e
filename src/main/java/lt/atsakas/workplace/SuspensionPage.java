package lt.atsakas.workplace;

import java.util.ArrayList;
import java.util.List;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.PageFault;
import lt.atsakas.suspension.SuspensionDesk;
import lt.atsakas.suspension.SuspensionReason;
import lt.atsakas.suspension.SuspensionRequest;
import lt.atsakas.suspension.SuspensionTextUnfit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the handler or whoever stands in asks to suspend the examination (VAĮ 25). What was written is kept whatever there is to mend. */
@Controller
@RequestMapping("/cases/{address}/suspension")
class SuspensionPage {

    private final CaseAccess access;
    private final SuspensionDesk suspensions;
    private final HouseWords words;

    SuspensionPage(CaseAccess access, SuspensionDesk suspensions, HouseWords words) {
        this.access = access;
        this.suspensions = suspensions;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(@PathVariable String address, @CurrentEmployee SignedInEmployee me) {
        return page(open(address, me.id()).number(), SuspensionForm.EMPTY, List.of());
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable String address,
            @ModelAttribute("form") SuspensionForm form,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        CaseNumber number = open(address, me.id()).number();
        List<PageFault> faults = missing(form);
        if (!faults.isEmpty()) {
            return page(number, form, faults);
        }
        try {
            suspensions.ask(request(number, form, me.id()));
        } catch (RuleViolation refused) {
            String field = refused instanceof SuspensionTextUnfit ? "explanation" : "reviewOn";
            return page(number, form, List.of(new PageFault(field, words.of(refused))));
        }
        next.addFlashAttribute("suspensionAsked", true);
        return new ModelAndView("redirect:/cases/" + number.address() + "#clock");
    }

    private static SuspensionRequest request(CaseNumber number, SuspensionForm form, EmployeeId me) {
        return new SuspensionRequest(
                number,
                form.chosenReason().orElseThrow(),
                form.written(),
                SuspensionRequest.day(form.chosenDay().orElseThrow()),
                me);
    }

    private List<PageFault> missing(SuspensionForm form) {
        List<PageFault> faults = new ArrayList<>();
        if (form.chosenReason().isEmpty()) {
            faults.add(new PageFault("reason", words.of("suspension.page.reason.missing")));
        }
        if (form.written().isEmpty()) {
            faults.add(new PageFault("explanation", words.of("suspension.page.explanation.missing")));
        }
        if (form.chosenDay().isEmpty()) {
            faults.add(new PageFault("reviewOn", words.of("suspension.page.reviewOn.missing")));
        }
        return faults;
    }

    /** The case for whoever may ask; to others there is no such page. */
    private CaseFacts open(String address, EmployeeId me) {
        CaseFacts facts = access.open(CaseNumber.fromAddress(address), me);
        if (!suspensions.mayAsk(facts, me)) {
            throw new NotFound();
        }
        return facts;
    }

    private ModelAndView page(CaseNumber number, SuspensionForm form, List<PageFault> faults) {
        ModelAndView page = AskingPage.of(
                "workplace/suspension", number, suspensions.obstacle(number).map(words::of), form, faults);
        page.addObject("days", suspensions.reviewDays());
        page.addObject("reasons", SuspensionReason.values());
        return page;
    }
}
