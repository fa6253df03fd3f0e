package lt.atsakas.workplace;

import java.util.List;
import lt.atsakas.forwarding.AddressBook;
import lt.atsakas.inquiry.BodyNotAsked;
import lt.atsakas.inquiry.BodyQuestionDesk;
import lt.atsakas.inquiry.NewBodyQuestion;
import lt.atsakas.inquiry.NewContribution;
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

/** Where the handler of a case asks a body of the address book. What was written is kept whatever there is to mend. */
@Controller
@RequestMapping("/cases/{address}/body-question")
class BodyQuestionPage {

    private final CasesToAskIn cases;
    private final BodyQuestionDesk questions;
    private final AddressBook bodies;
    private final InquiryFrame frame;

    BodyQuestionPage(CasesToAskIn cases, BodyQuestionDesk questions, AddressBook bodies, InquiryFrame frame) {
        this.cases = cases;
        this.questions = questions;
        this.bodies = bodies;
        this.frame = frame;
    }

    @GetMapping
    ModelAndView show(@PathVariable String address, @CurrentEmployee SignedInEmployee me) {
        CaseFacts facts = cases.open(address, me.id());
        return page(facts, me.id(), InquiryForm.until(questions.usualDay(facts)), List.of());
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable String address,
            @ModelAttribute("form") InquiryForm form,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        CaseFacts facts = cases.forSent(address, me.id());
        try {
            questions.ask(asked(facts.number(), form, me.id()));
        } catch (RuleViolation refused) {
            return page(facts, me.id(), form, frame.faults(refused));
        }
        next.addFlashAttribute("bodyAsked", true);
        return new ModelAndView("redirect:/cases/" + facts.number().address() + "#inquiries");
    }

    private static NewBodyQuestion asked(CaseNumber number, InquiryForm form, EmployeeId me) {
        return new NewBodyQuestion(
                number,
                form.chosenBody().orElseThrow(BodyNotAsked::new),
                form.written(),
                NewContribution.day(form.day()),
                form.documents(),
                me);
    }

    private ModelAndView page(CaseFacts facts, EmployeeId me, InquiryForm form, List<PageFault> faults) {
        return frame.page("workplace/body-question", facts, form, faults)
                .addObject("bodies", bodies.active())
                .addObject("documents", frame.papers(facts, me));
    }
}
