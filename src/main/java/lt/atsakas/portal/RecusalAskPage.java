package lt.atsakas.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lt.atsakas.assignment.ClientsRecusals;
import lt.atsakas.assignment.ReasonTooLong;
import lt.atsakas.assignment.RecusalGround;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.VisitorWords;
import lt.atsakas.shared.web.NotTaken;
import lt.atsakas.shared.web.PageFault;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a client who has opened their case asks that somebody be recused from it (VAĮ 22, 24). */
@Controller
@RequestMapping("/status/recusal")
class RecusalAskPage {

    private static final String STATUS = "redirect:/status/case";

    private final CaseRegistry registry;
    private final ClientsRecusals recusals;
    private final VisitorWords words;

    RecusalAskPage(CaseRegistry registry, ClientsRecusals recusals, VisitorWords words) {
        this.registry = registry;
        this.recusals = recusals;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(HttpServletRequest request) {
        return opened(request)
                .map(facts -> page(facts, RecusalForm.EMPTY, List.of()))
                .orElseGet(() -> new ModelAndView(STATUS));
    }

    @PostMapping
    ModelAndView ask(@ModelAttribute("form") RecusalForm form, HttpServletRequest request, RedirectAttributes next) {
        Optional<CaseFacts> opened = opened(request);
        if (opened.isEmpty()) {
            NotTaken.mark(request);
            return new ModelAndView(STATUS);
        }
        CaseFacts facts = opened.get();
        List<PageFault> faults = missing(form);
        if (!faults.isEmpty()) {
            return page(facts, form, faults);
        }
        try {
            String name = form.isAboutAnother() ? form.givenName() : null;
            recusals.ask(facts.number(), name, form.chosenGround().orElseThrow(), form.written());
        } catch (RuleViolation refused) {
            return page(facts, form, List.of(new PageFault(fieldOf(refused, form), words.of(refused))));
        }
        next.addFlashAttribute("recusalAsked", true);
        return new ModelAndView(STATUS);
    }

    private static String fieldOf(RuleViolation refused, RecusalForm form) {
        if (refused instanceof ReasonTooLong) {
            return "reason";
        }
        return form.isAboutAnother() ? "name" : "whom";
    }

    private List<PageFault> missing(RecusalForm form) {
        List<PageFault> faults = new ArrayList<>();
        if (!form.isAboutHandler() && !form.isAboutAnother()) {
            faults.add(new PageFault("whom", words.of("portal.recusal.whom.missing")));
        }
        if (form.isAboutAnother() && form.givenName().isEmpty()) {
            faults.add(new PageFault("name", words.of("portal.recusal.name.missing")));
        }
        if (form.chosenGround().isEmpty()) {
            faults.add(new PageFault("ground", words.of("recusal.ground.missing")));
        }
        if (form.written().isEmpty()) {
            faults.add(new PageFault("reason", words.of("assignment.recusal.reasonMissing")));
        }
        return faults;
    }

    /** The case that this visitor has opened, while it is open to requests. */
    private Optional<CaseFacts> opened(HttpServletRequest request) {
        return new Visit(request)
                .openCase()
                .flatMap(opened -> opened.in(registry))
                .filter(facts -> !facts.isClosed());
    }

    private ModelAndView page(CaseFacts facts, RecusalForm form, List<PageFault> faults) {
        ModelAndView page =
                new ModelAndView("portal/recusal", faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("facts", facts);
        page.addObject("grounds", RecusalGround.values());
        page.addObject("form", form);
        page.addObject("faults", faults);
        page.addObject("errors", PageFault.byField(faults));
        return page;
    }
}
