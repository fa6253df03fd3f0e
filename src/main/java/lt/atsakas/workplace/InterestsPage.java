package lt.atsakas.workplace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lt.atsakas.appointment.DeclaredInterests;
import lt.atsakas.appointment.InterestId;
import lt.atsakas.appointment.InterestKind;
import lt.atsakas.appointment.InterestUnnamed;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.shared.web.FormPage;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What an employee has declared an interest in: one's own, or somebody else's for administrators and the data-protection officer. */
@Controller
@RequestMapping("/interests")
class InterestsPage {

    private final DeclaredInterests interests;
    private final Organisation organisation;
    private final HouseWords words;
    private final Clock clock;

    InterestsPage(DeclaredInterests interests, Organisation organisation, HouseWords words, Clock clock) {
        this.interests = interests;
        this.organisation = organisation;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@RequestParam(required = false) @Nullable String employee, @CurrentEmployee SignedInEmployee me) {
        return page(whose(employee, me), InterestForm.empty(today()), me, List.of());
    }

    @PostMapping
    ModelAndView declare(
            @RequestParam(required = false) @Nullable String employee,
            @ModelAttribute("form") InterestForm form,
            BindingResult binding,
            @CurrentEmployee SignedInEmployee me) {
        EmployeeId whose = whose(employee, me);
        List<PageFault> faults = form.faults(binding, words);
        if (!faults.isEmpty()) {
            return page(whose, form, me, faults);
        }
        try {
            interests.declare(form.of(whose), me.id());
        } catch (RuleViolation broken) {
            String field = broken instanceof InterestUnnamed ? "what" : "since";
            return page(whose, form, me, List.of(new PageFault(field, words.of(broken))));
        }
        return back(whose);
    }

    @PostMapping("/{id}/withdraw")
    ModelAndView withdraw(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String employee,
            @CurrentEmployee SignedInEmployee me) {
        EmployeeId whose = whose(employee, me);
        interests.withdraw(whose, InterestId.fromAddress(id), me.id());
        return back(whose);
    }

    private static ModelAndView back(EmployeeId whose) {
        return new ModelAndView("redirect:/interests?employee=" + whose.value());
    }

    /** The reader's own where nobody is named; whoever does not work or never worked here has none. */
    private EmployeeId whose(@Nullable String employee, SignedInEmployee me) {
        if (employee == null || employee.isBlank()) {
            return me.id();
        }
        return Optional.of(employee)
                .filter(EmployeeId::isWellFormed)
                .map(EmployeeId::new)
                .filter(named -> organisation.find(named).isPresent())
                .orElseThrow(NotFound::new);
    }

    private ModelAndView page(EmployeeId whose, InterestForm form, SignedInEmployee me, List<PageFault> faults) {
        return FormPage.of("workplace/interests", faults)
                .addObject("interests", interests.of(whose, me.id()))
                .addObject("whose", organisation.employee(whose))
                .addObject("own", whose.equals(me.id()))
                .addObject("mayKeep", interests.mayKeep(whose, me.id()))
                .addObject("people", readable(me.id()))
                .addObject("kinds", InterestKind.values())
                .addObject("today", today())
                .addObject("form", form);
    }

    /** Whose interests the reader may look at; nobody to choose from who reads only their own. */
    private List<EmployeeCard> readable(EmployeeId me) {
        return organisation.all().stream()
                .filter(person -> interests.mayRead(person.id(), me))
                .toList();
    }

    private LocalDate today() {
        return Vilnius.dayOf(clock.instant());
    }
}
