package lt.atsakas.workplace;

import java.util.List;
import java.util.stream.Stream;
import lt.atsakas.appointment.CandidateWords;
import lt.atsakas.appointment.Choice;
import lt.atsakas.appointment.Suggestions;
import lt.atsakas.assignment.DoubtUnexplained;
import lt.atsakas.assignment.ReasonTooLong;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
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
import org.springframework.web.servlet.ModelAndView;

/** Who is to handle the case, with the reasons for and against each: the first handler, or another in the place of the present one. */
@Controller
class HandlerPage {

    private final HandlerNaming naming;
    private final Suggestions suggestions;
    private final CandidateWords candidateWords;
    private final Names names;
    private final HouseWords words;

    HandlerPage(
            HandlerNaming naming,
            Suggestions suggestions,
            CandidateWords candidateWords,
            Names names,
            HouseWords words) {
        this.naming = naming;
        this.suggestions = suggestions;
        this.candidateWords = candidateWords;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/cases/{address}/handler")
    ModelAndView show(@PathVariable String address, @CurrentEmployee SignedInEmployee me) {
        CaseFacts facts = naming.open(CaseNumber.fromAddress(address), me.id());
        return page(facts, HandlerForm.empty(), me.id(), List.of());
    }

    @PostMapping("/cases/{address}/handler")
    ModelAndView name(
            @PathVariable String address,
            @ModelAttribute("form") HandlerForm form,
            BindingResult binding,
            @CurrentEmployee SignedInEmployee me) {
        CaseFacts facts = naming.open(CaseNumber.fromAddress(address), me.id());
        List<PageFault> faults = faults(form);
        if (!faults.isEmpty()) {
            return page(facts, form, me.id(), faults);
        }
        try {
            naming.name(facts, form, form.chosen().orElseThrow(), me.id());
        } catch (RuleViolation broken) {
            return page(naming.open(facts.number(), me.id()), form, me.id(), List.of(fault(broken)));
        }
        String there =
                naming.stillSees(facts.number(), me.id()) ? "/" + facts.number().address() + "#people" : "";
        return new ModelAndView("redirect:/cases" + there);
    }

    /** In the order of the page. */
    private List<PageFault> faults(HandlerForm form) {
        Stream<PageFault> nobody =
                form.chosen().isEmpty() ? Stream.of(new PageFault("to", words.of("appointment.missing"))) : Stream.of();
        return Stream.concat(nobody, form.reasonTooLong(words).stream()).toList();
    }

    private PageFault fault(RuleViolation broken) {
        boolean ofReason = broken instanceof DoubtUnexplained || broken instanceof ReasonTooLong;
        return new PageFault(ofReason ? "reason" : "to", words.of(broken));
    }

    private ModelAndView page(CaseFacts facts, HandlerForm form, EmployeeId me, List<PageFault> faults) {
        boolean assigning = naming.isToAssign(facts.number(), me);
        EmployeeId handler = facts.handler();
        return FormPage.of("workplace/handler", faults)
                .addObject("number", facts.number())
                .addObject("kind", assigning ? "assign" : "reassign")
                .addObject("handler", handler == null ? null : names.of(handler))
                .addObject("seen", handler == null ? "" : handler.value())
                .addObject("choice", choice(facts, assigning, me))
                .addObject("words", candidateWords)
                .addObject("form", form);
    }

    private Choice choice(CaseFacts facts, boolean assigning, EmployeeId me) {
        return assigning ? suggestions.choiceToAssign(facts.number(), me) : suggestions.choice(facts.number(), me);
    }
}
