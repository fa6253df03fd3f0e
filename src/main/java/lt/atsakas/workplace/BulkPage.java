package lt.atsakas.workplace;

import java.util.List;
import java.util.Set;
import lt.atsakas.appointment.BulkDesk;
import lt.atsakas.appointment.BulkId;
import lt.atsakas.appointment.BulkPlans;
import lt.atsakas.appointment.BulkReassignment;
import lt.atsakas.appointment.BulkState;
import lt.atsakas.appointment.CandidateWords;
import lt.atsakas.appointment.NothingChosen;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.oversight.Oversight;
import lt.atsakas.oversight.PersonLoad;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.web.FormPage;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Passes many cases of one handler on: a look ahead at each, then how far it has come, then back where nobody has worked on it. */
@Controller
@RequestMapping("/reassignments")
class BulkPage {

    private final Oversight oversight;
    private final BulkPlans plans;
    private final BulkDesk desk;
    private final Organisation organisation;
    private final CandidateWords candidateWords;
    private final Names names;
    private final HouseWords words;

    BulkPage(
            Oversight oversight,
            BulkPlans plans,
            BulkDesk desk,
            Organisation organisation,
            CandidateWords candidateWords,
            Names names,
            HouseWords words) {
        this.oversight = oversight;
        this.plans = plans;
        this.desk = desk;
        this.organisation = organisation;
        this.candidateWords = candidateWords;
        this.names = names;
        this.words = words;
    }

    /** Whose cases, and to whom; once that is chosen what would become of each. */
    @GetMapping
    ModelAndView plan(
            @RequestParam(required = false) @Nullable String handler,
            @RequestParam(required = false) @Nullable String to,
            @CurrentEmployee SignedInEmployee me) {
        return page(known(handler), known(to), me, List.of());
    }

    @PostMapping
    ModelAndView order(@ModelAttribute("form") BulkForm form, @CurrentEmployee SignedInEmployee me) {
        EmployeeCard former = known(form.handler());
        if (former == null) {
            throw new NotFound();
        }
        List<PageFault> faults = form.faults(words);
        if (!faults.isEmpty()) {
            return again(form, former, me, faults);
        }
        try {
            BulkId id = desk.order(former.id(), form.successors(), form.why(), me.id());
            return new ModelAndView("redirect:/reassignments/" + id.value());
        } catch (NothingChosen broken) {
            return again(form, former, me, List.of(new PageFault("to", words.of(broken))));
        }
    }

    private ModelAndView again(BulkForm form, EmployeeCard former, SignedInEmployee me, List<PageFault> faults) {
        return page(former, null, me, faults)
                .addObject("reason", form.shownReason())
                .addObject("picked", form.picked());
    }

    @GetMapping("/{id}")
    String progress(@PathVariable String id, @CurrentEmployee SignedInEmployee me, Model model) {
        BulkReassignment order = desk.of(BulkId.fromAddress(id), me.id());
        model.addAttribute("order", order);
        model.addAttribute("done", order.inState(BulkState.DONE));
        model.addAttribute("givenBack", order.inState(BulkState.UNDONE));
        model.addAttribute("names", names);
        return "workplace/bulk-progress";
    }

    @PostMapping("/{id}/undo")
    String undo(@PathVariable String id, @CurrentEmployee SignedInEmployee me) {
        desk.undo(BulkId.fromAddress(id), me.id());
        return "redirect:/reassignments/" + id;
    }

    private ModelAndView page(
            @Nullable EmployeeCard handler, @Nullable EmployeeCard to, SignedInEmployee me, List<PageFault> faults) {
        List<EmployeeCard> loaded = oversight.of(me.id()).people().stream()
                .filter(load -> load.open() > 0)
                .map(PersonLoad::person)
                .filter(person -> !person.id().equals(me.id()))
                .toList();
        Set<EmployeeId> withCases =
                plans.withAny(loaded.stream().map(EmployeeCard::id).toList(), me.id());
        List<EmployeeCard> people = loaded.stream()
                .filter(person -> withCases.contains(person.id()))
                .toList();
        EmployeeId successor = to == null ? null : to.id();
        return FormPage.of("workplace/bulk", faults)
                .addObject("people", people)
                .addObject("handlers", organisation.withRole(Role.HANDLER))
                .addObject("handler", handler)
                .addObject("to", successor)
                .addObject("plan", handler == null ? List.of() : plans.of(handler.id(), successor, me.id()))
                .addObject("most", BulkDesk.MOST)
                .addObject("words", candidateWords);
    }

    private @Nullable EmployeeCard known(@Nullable String login) {
        return login == null || !EmployeeId.isWellFormed(login)
                ? null
                : organisation.find(new EmployeeId(login)).orElse(null);
    }
}
