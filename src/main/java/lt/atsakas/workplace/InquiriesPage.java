package lt.atsakas.workplace;

import java.util.List;
import lt.atsakas.inquiry.ContributionDesk;
import lt.atsakas.inquiry.NewContribution;
import lt.atsakas.inquiry.UnitNotAsked;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.PageFault;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the handler of a case asks another unit. What was written is kept whatever there is to mend. */
@Controller
@RequestMapping("/cases/{address}/inquiries")
class InquiriesPage {

    private final CasesToAskIn cases;
    private final ContributionDesk contributions;
    private final InquiryFrame frame;

    InquiriesPage(CasesToAskIn cases, ContributionDesk contributions, InquiryFrame frame) {
        this.cases = cases;
        this.contributions = contributions;
        this.frame = frame;
    }

    @GetMapping
    ModelAndView show(@PathVariable String address, @CurrentEmployee SignedInEmployee me) {
        CaseFacts facts = cases.open(address, me.id());
        return page(facts, me.id(), InquiryForm.until(contributions.usualDay(facts)), List.of());
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable String address,
            @ModelAttribute("form") InquiryForm form,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        CaseFacts facts = cases.forSent(address, me.id());
        try {
            contributions.ask(asked(facts.number(), form, me.id()));
        } catch (RuleViolation refused) {
            return page(facts, me.id(), form, frame.faults(refused));
        }
        next.addFlashAttribute("inquiryAsked", true);
        return new ModelAndView("redirect:/cases/" + facts.number().address() + "#inquiries");
    }

    private static NewContribution asked(CaseNumber number, InquiryForm form, EmployeeId me) {
        return new NewContribution(
                number,
                form.chosenUnit().orElseThrow(UnitNotAsked::new),
                form.written(),
                NewContribution.day(form.day()),
                form.documents(),
                me);
    }

    private ModelAndView page(CaseFacts facts, EmployeeId me, InquiryForm form, List<PageFault> faults) {
        return frame.page("workplace/inquiry-new", facts, form, faults)
                .addObject("units", contributions.askable(facts))
                .addObject("documents", frame.papers(facts, me));
    }
}
