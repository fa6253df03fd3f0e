package lt.atsakas.workplace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.assignment.ReasonTooLong;
import lt.atsakas.assignment.RecusalDesk;
import lt.atsakas.assignment.RecusalGround;
import lt.atsakas.assignment.RecusalOrigin;
import lt.atsakas.assignment.RecusalRequest;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.FormPage;
import lt.atsakas.shared.web.PageFault;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where people recuse themselves or somebody they lead, and where a client's request is entered that came by letter or
 * telephone. What was written is kept whatever there is to mend.
 */
@Controller
@RequestMapping("/cases/{address}/recusals/{origin}")
class RecusalPage {

    private final CaseAccess access;
    private final RecusalDesk recusals;
    private final HouseWords words;

    RecusalPage(CaseAccess access, RecusalDesk recusals, HouseWords words) {
        this.access = access;
        this.recusals = recusals;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(@PathVariable String address, @PathVariable String origin, @CurrentEmployee SignedInEmployee me) {
        Asked asked = asked(address, origin, me.id());
        return page(asked, me.id(), RecusalForm.EMPTY, List.of());
    }

    @PostMapping
    ModelAndView raise(
            @PathVariable String address,
            @PathVariable String origin,
            @ModelAttribute("form") RecusalForm form,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        Asked asked = asked(address, origin, me.id());
        List<PageFault> faults = missing(asked, form);
        if (!faults.isEmpty()) {
            return page(asked, me.id(), form, faults);
        }
        try {
            recusals.raise(request(asked, form, me.id()));
        } catch (RuleViolation refused) {
            String field = asked.isOwn() || refused instanceof ReasonTooLong ? "reason" : "person";
            return page(asked, me.id(), form, List.of(new PageFault(field, words.of(refused))));
        }
        return new ModelAndView(raised(asked, me.id(), next));
    }

    /** Whoever recused themselves sees the case no more, and so does whoever entered what concerns themselves. */
    private String raised(Asked asked, EmployeeId me, RedirectAttributes next) {
        if (access.maySee(asked.facts(), me)) {
            next.addFlashAttribute("recusalRaised", true);
            return "redirect:/cases/" + asked.number().address() + "#recusals";
        }
        next.addFlashAttribute("recusedFrom", asked.number().value());
        return "redirect:/cases";
    }

    private static RecusalRequest request(Asked asked, RecusalForm form, EmployeeId me) {
        return new RecusalRequest(
                asked.number(),
                asked.isOwn() ? me : new EmployeeId(form.chosenPerson().orElseThrow()),
                form.chosenGround().orElseThrow(),
                form.written(),
                asked.origin(),
                Actor.employee(me));
    }

    private List<PageFault> missing(Asked asked, RecusalForm form) {
        List<PageFault> faults = new ArrayList<>();
        if (!asked.isOwn() && form.chosenPerson().isEmpty()) {
            faults.add(new PageFault("person", words.of("recusal.person.missing")));
        }
        if (form.chosenGround().isEmpty()) {
            faults.add(new PageFault("ground", words.of("recusal.ground.missing")));
        }
        if (form.written().isEmpty()) {
            faults.add(new PageFault("reason", words.of("assignment.recusal.reasonMissing")));
        }
        return faults;
    }

    /** The case for somebody who may raise a recusal with such a beginning in it; to others there is no such page. */
    private Asked asked(String address, String origin, EmployeeId me) {
        CaseFacts facts = access.open(CaseNumber.fromAddress(address), me);
        return Arrays.stream(RecusalOrigin.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(origin))
                .filter(known -> recusals.mayRaise(facts, known, me))
                .map(known -> new Asked(facts, known))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ModelAndView page(Asked asked, EmployeeId me, RecusalForm form, List<PageFault> faults) {
        ModelAndView page = FormPage.of("workplace/recusal", faults);
        page.addObject("number", asked.number());
        page.addObject("origin", asked.origin());
        page.addObject("people", asked.isOwn() ? List.of() : recusals.whom(asked.facts(), asked.origin(), me));
        page.addObject("grounds", RecusalGround.values());
        page.addObject("form", form);
        return page;
    }

    /** The case and how the recusal begins. */
    private record Asked(CaseFacts facts, RecusalOrigin origin) {

        CaseNumber number() {
            return facts.number();
        }

        boolean isOwn() {
            return origin == RecusalOrigin.SELF;
        }
    }
}
