package lt.atsakas.workplace;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.intake.FieldFault;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.intake.InvalidSubmission;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Channel;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.sequel.AnswerReachedDayImpossible;
import lt.atsakas.sequel.SecondReviewDesk;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.shared.web.FormPage;
import lt.atsakas.shared.web.PageFault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a registrar writes down that a client asks for a second review; the slip with the new number and code follows. */
@Controller
@RequestMapping("/cases/{address}/review")
class ReviewPage {

    private final CaseAccess access;
    private final CaseRegistry registry;
    private final SecondReviewDesk reviews;
    private final DeskSlips slips;
    private final HouseWords words;
    private final Clock clock;

    ReviewPage(
            CaseAccess access,
            CaseRegistry registry,
            SecondReviewDesk reviews,
            DeskSlips slips,
            HouseWords words,
            Clock clock) {
        this.access = access;
        this.registry = registry;
        this.reviews = reviews;
        this.slips = slips;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String address, @CurrentEmployee SignedInEmployee me, Model model) {
        CaseFacts facts = open(address, me.id());
        return model.containsAttribute("filed")
                ? new ModelAndView("workplace/desk-registered", "today", Vilnius.dayOf(clock.instant()))
                : page(facts, ReviewForm.EMPTY, List.of());
    }

    @PostMapping
    ModelAndView register(
            @PathVariable String address,
            @ModelAttribute("form") ReviewForm form,
            BindingResult binding,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        CaseFacts facts = open(address, me.id());
        List<PageFault> faults = new ArrayList<>();
        binding.getFieldErrors()
                .forEach(error -> faults.add(new PageFault(error.getField(), words.of("sequel.page.dayUnreadable"))));
        if (!faults.isEmpty()) {
            return page(facts, form, faults);
        }
        try {
            FiledComplaint filed = reviews.ask(form.request(facts.number(), me.id()));
            next.addFlashAttribute("filed", filed);
            next.addFlashAttribute("slip", slips.of(filed));
            next.addFlashAttribute(
                    "keptOut", access.find(filed.caseNumber(), me.id()).isEmpty());
            return new ModelAndView("redirect:/cases/" + facts.number().address() + "/review");
        } catch (InvalidSubmission refused) {
            return page(facts, form, refused.faults().stream().map(this::fault).toList());
        } catch (RuleViolation refused) {
            String field = refused instanceof AnswerReachedDayImpossible ? "reachedOn" : "text";
            return page(facts, form, List.of(new PageFault(field, words.of(refused))));
        }
    }

    private PageFault fault(FieldFault fault) {
        return new PageFault(
                fault.field().equals("receivedAt") ? "receivedOn" : "text",
                words.of(fault.messageKey(), fault.arguments().toArray()));
    }

    /** The answered case for whoever serves its client; to others there is no such page. */
    private CaseFacts open(String address, EmployeeId me) {
        CaseNumber number = CaseNumber.fromAddress(address);
        if (!access.servesClient(number, me)) {
            throw new NotFound();
        }
        CaseFacts facts = registry.facts(number);
        if (reviews.lastDay(facts).isEmpty()) {
            throw new NotFound();
        }
        return facts;
    }

    private ModelAndView page(CaseFacts facts, ReviewForm form, List<PageFault> faults) {
        ModelAndView page = FormPage.of("workplace/review", faults);
        page.addObject("number", facts.number());
        page.addObject("lastDay", reviews.lastDay(facts).orElseThrow());
        page.addObject("asked", reviews.reviewOf(facts.number()).isPresent());
        page.addObject("channels", Channel.values());
        page.addObject("form", form);
        return page;
    }
}
