package lt.atsakas.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.VisitorWords;
import lt.atsakas.shared.web.NotTaken;
import lt.atsakas.shared.web.PageFault;
import lt.atsakas.withdrawal.WithdrawalDesk;
import lt.atsakas.withdrawal.WithdrawalRequest;
import lt.atsakas.withdrawal.WithdrawalTextUnfit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a client who has opened their case withdraws the complaint; once a letter about it is on its way, the page says so. */
@Controller
@RequestMapping("/status/withdrawal")
class WithdrawalAskPage {

    private static final String STATUS = "redirect:/status/case";

    private final CaseRegistry registry;
    private final WithdrawalDesk withdrawals;
    private final VisitorWords words;

    WithdrawalAskPage(CaseRegistry registry, WithdrawalDesk withdrawals, VisitorWords words) {
        this.registry = registry;
        this.withdrawals = withdrawals;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(HttpServletRequest request) {
        return opened(request).map(facts -> page(facts, "", List.of())).orElseGet(() -> new ModelAndView(STATUS));
    }

    @PostMapping
    ModelAndView ask(
            @RequestParam(defaultValue = "") String reason, HttpServletRequest request, RedirectAttributes next) {
        Optional<CaseFacts> opened = opened(request);
        if (opened.isEmpty()) {
            NotTaken.mark(request);
            return new ModelAndView(STATUS);
        }
        CaseFacts facts = opened.get();
        try {
            withdrawals.ask(WithdrawalRequest.byClient(facts.number(), reason));
        } catch (WithdrawalTextUnfit unfit) {
            return page(facts, reason, List.of(new PageFault("reason", words.of(unfit))));
        } catch (RuleViolation refused) {
            return page(facts, reason, List.of());
        }
        next.addFlashAttribute("withdrawalAsked", true);
        return new ModelAndView(STATUS);
    }

    /** The case that this visitor has opened, while it is open to requests. */
    private Optional<CaseFacts> opened(HttpServletRequest request) {
        return new Visit(request)
                .openCase()
                .flatMap(opened -> opened.in(registry))
                .filter(facts -> !facts.isClosed());
    }

    private ModelAndView page(CaseFacts facts, String reason, List<PageFault> faults) {
        String obstacle = withdrawals.obstacle(facts.number()).map(words::of).orElse(null);
        boolean well = faults.isEmpty() && obstacle == null;
        ModelAndView page =
                new ModelAndView("portal/withdrawal", well ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("facts", facts);
        page.addObject("obstacle", obstacle);
        page.addObject("reason", reason);
        page.addObject("faults", faults);
        page.addObject("errors", PageFault.byField(faults));
        return page;
    }
}
