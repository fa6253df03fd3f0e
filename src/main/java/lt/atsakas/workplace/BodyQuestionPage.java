package lt.atsakas.workplace;

import java.util.List;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.forwarding.AddressBook;
import lt.atsakas.inquiry.BodyNotAsked;
import lt.atsakas.inquiry.BodyQuestionDesk;
import lt.atsakas.inquiry.InquiryTextUnfit;
import lt.atsakas.inquiry.NewBodyQuestion;
import lt.atsakas.inquiry.NewContribution;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import org.springframework.http.HttpStatus;
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
    private final DocumentStore documents;
    private final CaseSight sights;
    private final HouseWords words;

    BodyQuestionPage(
            CasesToAskIn cases,
            BodyQuestionDesk questions,
            AddressBook bodies,
            DocumentStore documents,
            CaseSight sights,
            HouseWords words) {
        this.cases = cases;
        this.questions = questions;
        this.bodies = bodies;
        this.documents = documents;
        this.sights = sights;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(@PathVariable String address, @CurrentEmployee SignedInEmployee me) {
        CaseFacts facts = cases.open(address, me.id());
        String usual = questions.usualDay(facts).toString();
        return page(facts, me.id(), new InquiryForm(null, null, null, usual, null), List.of());
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable String address,
            @ModelAttribute("form") InquiryForm form,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        CaseFacts facts = cases.open(address, me.id());
        try {
            questions.ask(asked(facts.number(), form, me.id()));
        } catch (RuleViolation refused) {
            return page(facts, me.id(), form, List.of(new PageFault(field(refused), words.of(refused))));
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

    private static String field(RuleViolation refused) {
        if (refused instanceof BodyNotAsked) {
            return "body";
        }
        return refused instanceof InquiryTextUnfit ? "question" : "dueOn";
    }

    private ModelAndView page(CaseFacts facts, EmployeeId me, InquiryForm form, List<PageFault> faults) {
        CaseSight.Sight sight = sights.of(facts, me);
        return new ModelAndView(
                        "workplace/body-question", faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("facts", facts)
                .addObject("bodies", bodies.active())
                .addObject(
                        "documents",
                        documents.of(facts.number()).stream()
                                .filter(sight::includes)
                                .toList())
                .addObject("form", form)
                .addObject("faults", faults)
                .addObject("errors", PageFault.byField(faults));
    }
}
