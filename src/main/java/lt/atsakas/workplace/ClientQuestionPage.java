package lt.atsakas.workplace;

import java.util.List;
import lt.atsakas.inquiry.ClientQuestionDesk;
import lt.atsakas.inquiry.NewClientQuestion;
import lt.atsakas.inquiry.NewContribution;
import lt.atsakas.registry.CaseFacts;
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

/** Where the handler of a case asks its client. What was written is kept whatever there is to mend. */
@Controller
@RequestMapping("/cases/{address}/client-question")
class ClientQuestionPage {

    private final CasesToAskIn cases;
    private final ClientQuestionDesk questions;
    private final InquiryFrame frame;

    ClientQuestionPage(CasesToAskIn cases, ClientQuestionDesk questions, InquiryFrame frame) {
        this.cases = cases;
        this.questions = questions;
        this.frame = frame;
    }

    @GetMapping
    ModelAndView show(@PathVariable String address, @CurrentEmployee SignedInEmployee me) {
        CaseFacts facts = cases.open(address, me.id());
        return page(facts, InquiryForm.until(questions.usualDay(facts)), List.of());
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable String address,
            @ModelAttribute("form") InquiryForm form,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        CaseFacts facts = cases.forSent(address, me.id());
        try {
            questions.ask(
                    new NewClientQuestion(facts.number(), form.written(), NewContribution.day(form.day()), me.id()));
        } catch (RuleViolation refused) {
            return page(facts, form, frame.faults(refused));
        }
        next.addFlashAttribute("clientAsked", true);
        return new ModelAndView("redirect:/cases/" + facts.number().address() + "#inquiries");
    }

    private ModelAndView page(CaseFacts facts, InquiryForm form, List<PageFault> faults) {
        return frame.page("workplace/client-question", facts, form, faults)
                .addObject("alreadyAsked", questions.isAsked(facts.number()));
    }
}
