package lt.atsakas.workplace;

import java.util.ArrayList;
import java.util.List;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.sequel.KeeperUnfit;
import lt.atsakas.sequel.PromiseDayFar;
import lt.atsakas.sequel.PromiseDayOff;
import lt.atsakas.sequel.PromiseDayPast;
import lt.atsakas.sequel.PromiseDesk;
import lt.atsakas.sequel.PromiseId;
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

/** Where the handler writes down what the answer promises: what, whose work it is and by when. */
@Controller
@RequestMapping("/cases/{address}/promises")
class PromisesPage {

    private final CaseAccess access;
    private final PromiseDesk promises;
    private final Names names;
    private final HouseWords words;

    PromisesPage(CaseAccess access, PromiseDesk promises, Names names, HouseWords words) {
        this.access = access;
        this.promises = promises;
        this.names = names;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(@PathVariable String address, @CurrentEmployee SignedInEmployee me) {
        return page(open(address, me.id()), PromiseForm.EMPTY, List.of());
    }

    @PostMapping
    ModelAndView write(
            @PathVariable String address,
            @ModelAttribute("form") PromiseForm form,
            BindingResult binding,
            @CurrentEmployee SignedInEmployee me) {
        CaseNumber number = open(address, me.id());
        List<PageFault> faults = missing(form, binding);
        if (!faults.isEmpty()) {
            return page(number, form, faults);
        }
        try {
            promises.write(number, form.promise(), me.id());
        } catch (RuleViolation refused) {
            return page(number, form, List.of(new PageFault(fieldOf(refused), words.of(refused))));
        }
        return back(number);
    }

    @PostMapping("/{id}/drop")
    ModelAndView drop(@PathVariable String address, @PathVariable String id, @CurrentEmployee SignedInEmployee me) {
        CaseNumber number = open(address, me.id());
        promises.drop(number, PromiseId.of(id), me.id());
        return back(number);
    }

    private static ModelAndView back(CaseNumber number) {
        return new ModelAndView("redirect:/cases/" + number.address() + "/promises");
    }

    private static String fieldOf(RuleViolation refused) {
        if (refused instanceof PromiseDayPast || refused instanceof PromiseDayFar || refused instanceof PromiseDayOff) {
            return "due";
        }
        return refused instanceof KeeperUnfit ? "keeper" : "what";
    }

    private List<PageFault> missing(PromiseForm form, BindingResult binding) {
        List<PageFault> faults = new ArrayList<>();
        if (form.written().isEmpty()) {
            faults.add(new PageFault("what", words.of("sequel.promise.what.missing")));
        }
        if (form.chosen().isEmpty()) {
            faults.add(new PageFault("keeper", words.of("sequel.promise.keeper.missing")));
        }
        if (form.due() == null || binding.hasErrors()) {
            faults.add(new PageFault("due", words.of("sequel.promise.due.missing")));
        }
        return faults;
    }

    /** The case for whoever writes its answer now; to others there is no such page. */
    private CaseNumber open(String address, EmployeeId me) {
        CaseFacts facts = access.open(CaseNumber.fromAddress(address), me);
        if (!promises.mayWrite(facts, me)) {
            throw new NotFound();
        }
        return facts.number();
    }

    private ModelAndView page(CaseNumber number, PromiseForm form, List<PageFault> faults) {
        ModelAndView page = FormPage.of("workplace/promises", faults);
        page.addObject("number", number);
        page.addObject(
                "lines",
                promises.of(number).stream()
                        .map(card -> new CaseSequel.PromiseLine(card, names.of(card.keeper()), null, false))
                        .toList());
        page.addObject("keepers", promises.keepers(number));
        page.addObject("form", form);
        return page;
    }
}
