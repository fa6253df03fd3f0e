package lt.atsakas.workplace;

import java.util.ArrayList;
import java.util.List;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.PageFault;
import lt.atsakas.withdrawal.WithdrawalDesk;
import lt.atsakas.withdrawal.WithdrawalRequest;
import lt.atsakas.withdrawal.WithdrawalTextUnfit;
import lt.atsakas.withdrawal.WithdrawalWay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where whoever hears of it enters that a client withdraws a complaint, by mail, letter or word. What was written is kept. */
@Controller
@RequestMapping("/cases/{address}/withdrawal")
class WithdrawalPage {

    private final CaseAccess access;
    private final WithdrawalDesk withdrawals;
    private final HouseWords words;

    WithdrawalPage(CaseAccess access, WithdrawalDesk withdrawals, HouseWords words) {
        this.access = access;
        this.withdrawals = withdrawals;
        this.words = words;
    }

    /** The way may be chosen beforehand: by the page of the mail that says it. */
    @GetMapping
    ModelAndView show(
            @PathVariable String address,
            @ModelAttribute("form") WithdrawalForm form,
            @CurrentEmployee SignedInEmployee me) {
        return page(open(address, me).number(), form, List.of());
    }

    @PostMapping
    ModelAndView enter(
            @PathVariable String address,
            @ModelAttribute("form") WithdrawalForm form,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        CaseNumber number = open(address, me).number();
        List<PageFault> faults = missing(form);
        if (!faults.isEmpty()) {
            return page(number, form, faults);
        }
        try {
            WithdrawalWay way = form.chosenWay().orElseThrow();
            withdrawals.ask(new WithdrawalRequest(number, way, form.written(), Actor.employee(me.id())));
        } catch (RuleViolation refused) {
            String field = refused instanceof WithdrawalTextUnfit ? "words" : "way";
            return page(number, form, List.of(new PageFault(field, words.of(refused))));
        }
        next.addFlashAttribute("withdrawalAsked", true);
        return new ModelAndView("redirect:/cases/" + number.address() + "#withdrawal");
    }

    private List<PageFault> missing(WithdrawalForm form) {
        List<PageFault> faults = new ArrayList<>();
        if (form.chosenWay().isEmpty()) {
            faults.add(new PageFault("way", words.of("withdrawal.page.way.missing")));
        }
        if (form.written().isEmpty()) {
            faults.add(new PageFault("words", words.of("withdrawal.page.words.missing")));
        }
        return faults;
    }

    /** The case, while there is something to withdraw; to others there is no such page. */
    private CaseFacts open(String address, SignedInEmployee me) {
        CaseFacts facts = access.open(CaseNumber.fromAddress(address), me.id());
        if (facts.isClosed()) {
            throw new NotFound();
        }
        return facts;
    }

    private ModelAndView page(CaseNumber number, WithdrawalForm form, List<PageFault> faults) {
        ModelAndView page = AskingPage.of(
                "workplace/withdrawal", number, withdrawals.obstacle(number).map(words::of), form, faults);
        page.addObject("ways", WithdrawalWay.entered());
        return page;
    }
}
