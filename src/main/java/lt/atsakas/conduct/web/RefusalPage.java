package lt.atsakas.conduct.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.conduct.CaseOutOfReach;
import lt.atsakas.conduct.Refusal;
import lt.atsakas.conduct.RefusalBook;
import lt.atsakas.conduct.RefusalGround;
import lt.atsakas.conduct.RefusalInFuture;
import lt.atsakas.conduct.RefusalLongAgo;
import lt.atsakas.conduct.WitnessTooLong;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where employees enter that they refused to serve a client, and where they and those above them read it. */
@Controller
@RequestMapping("/service-refusals")
class RefusalPage {

    private final RefusalBook book;
    private final CaseAccess access;
    private final Organisation organisation;
    private final HouseWords words;
    private final Clock clock;

    RefusalPage(RefusalBook book, CaseAccess access, Organisation organisation, HouseWords words, Clock clock) {
        this.book = book;
        this.access = access;
        this.organisation = organisation;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(@CurrentEmployee SignedInEmployee me) {
        List<Refusal> refusals = book.of(me.id());
        return new ModelAndView("conduct/refusals")
                .addObject("refusals", refusals)
                .addObject("names", names())
                .addObject("openCases", openCases(refusals, me.id()));
    }

    @GetMapping("/new")
    ModelAndView begin(@RequestParam(name = "case", required = false) @Nullable String caseNumber) {
        return form(RefusalForm.begun(clock.instant(), caseNumber), List.of());
    }

    @PostMapping("/new")
    ModelAndView enter(
            @ModelAttribute("form") RefusalForm form,
            BindingResult binding,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        List<PageFault> faults = form.faults(words);
        if (!faults.isEmpty()) {
            return form(form, faults);
        }
        try {
            book.enter(form.by(me.id()));
        } catch (RuleViolation broken) {
            return form(form, List.of(new PageFault(field(broken), words.of(broken))));
        }
        next.addFlashAttribute("entered", true);
        return new ModelAndView("redirect:/service-refusals");
    }

    private static String field(RuleViolation broken) {
        if (broken instanceof CaseOutOfReach) {
            return "caseNumber";
        }
        if (broken instanceof RefusalInFuture) {
            return "time";
        }
        if (broken instanceof RefusalLongAgo) {
            return "day";
        }
        return broken instanceof WitnessTooLong ? "witness" : "facts";
    }

    private ModelAndView form(RefusalForm form, List<PageFault> faults) {
        return new ModelAndView(
                        "conduct/refusal-form", faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("grounds", RefusalGround.values())
                .addObject("today", Vilnius.dayOf(clock.instant()))
                .addObject("form", form)
                .addObject("faults", faults)
                .addObject("errors", PageFault.byField(faults));
    }

    private Map<EmployeeId, String> names() {
        return organisation.all().stream().collect(Collectors.toMap(EmployeeCard::id, EmployeeCard::fullName));
    }

    private Set<CaseNumber> openCases(List<Refusal> refusals, EmployeeId reader) {
        return access.visible(
                refusals.stream()
                        .flatMap(refusal -> Stream.ofNullable(refusal.caseNumber()))
                        .collect(Collectors.toSet()),
                reader);
    }
}
