package lt.atsakas.portal;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.intake.InvalidSubmission;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.Outcome;
import lt.atsakas.sequel.ReviewRequest;
import lt.atsakas.sequel.SecondReviewDesk;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.TooOften;
import lt.atsakas.shared.VisitorWords;
import lt.atsakas.shared.web.NotTaken;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a client who has opened their case, once it is answered or left unexamined, asks that another person look at it anew (VAĮ 14). */
@Controller
@RequestMapping("/status/review")
class ReviewAskPage {

    private static final String STATUS = "redirect:/status/case";

    private final CaseRegistry registry;
    private final SecondReviewDesk reviews;
    private final IntakeGate gate;
    private final FieldWords fieldWords;
    private final VisitorWords words;
    private final Clock clock;

    ReviewAskPage(
            CaseRegistry registry,
            SecondReviewDesk reviews,
            IntakeGate gate,
            FieldWords fieldWords,
            VisitorWords words,
            Clock clock) {
        this.registry = registry;
        this.reviews = reviews;
        this.gate = gate;
        this.fieldWords = fieldWords;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(HttpServletRequest request) {
        return decided(request)
                .map(facts -> page(facts, "", obstacle(facts), List.of()))
                .orElseGet(() -> new ModelAndView(STATUS));
    }

    @PostMapping
    ModelAndView ask(
            @RequestParam(defaultValue = "") String why, HttpServletRequest request, HttpServletResponse response) {
        Optional<CaseFacts> decided = decided(request);
        if (decided.isEmpty()) {
            NotTaken.mark(request);
            return new ModelAndView(STATUS);
        }
        CaseFacts facts = decided.get();
        String written = why.replace("\r\n", "\n");
        if (written.isBlank()) {
            return missing(facts, obstacle(facts));
        }
        try {
            FiledComplaint filed = file(facts, written, new Visit(request));
            new Visit(request).submitted(Receipt.of(UUID.randomUUID().toString(), filed));
            return new ModelAndView("redirect:/complaints/filed");
        } catch (InvalidSubmission refused) {
            return page(facts, written, null, faults(refused));
        } catch (TooOften refused) {
            ComeLater.mark(response, refused);
            return page(facts, written, null, List.of(new PageFault("why", words.of(refused))));
        } catch (RuleViolation refused) {
            return page(facts, written, words.of(refused), List.of(new PageFault("main", words.of(refused))));
        }
    }

    /** Where nothing can be asked any more there is no field to fill in. */
    private ModelAndView missing(CaseFacts facts, @Nullable String obstacle) {
        PageFault fault = obstacle == null
                ? new PageFault("why", words.of("portal.review.why.missing"))
                : new PageFault("main", obstacle);
        return page(facts, "", obstacle, List.of(fault));
    }

    private FiledComplaint file(CaseFacts facts, String why, Visit visit) {
        String mailbox = facts.client().email();
        gate.pass(visit.address());
        gate.passToFile(visit.address(), mailbox);
        FiledComplaint filed =
                reviews.ask(new ReviewRequest(facts.number(), Channel.WEB, why, null, null, Actor.client()));
        gate.filed(visit.address(), mailbox);
        return filed;
    }

    /** What is wrong with anything but the text was right when the first complaint came in, and cannot be mended here. */
    private List<PageFault> faults(InvalidSubmission refused) {
        return fieldWords.of(refused.faults()).stream()
                .map(fault -> new PageFault("why", fault.message()))
                .toList();
    }

    private @Nullable String obstacle(CaseFacts facts) {
        return reviews.obstacle(facts.number(), null, clock.instant())
                .map(words::of)
                .orElse(null);
    }

    /** The case that this visitor has opened, if the house has decided in it. */
    private Optional<CaseFacts> decided(HttpServletRequest request) {
        return new Visit(request)
                .openCase()
                .flatMap(opened -> opened.in(registry))
                .filter(facts -> reviews.lastDay(facts).isPresent());
    }

    private ModelAndView page(CaseFacts facts, String why, @Nullable String obstacle, List<PageFault> faults) {
        ModelAndView page =
                new ModelAndView("portal/review", faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("facts", facts);
        page.addObject("obstacle", requireNonNullElse(obstacle, ""));
        page.addObject("atOnce", facts.outcome() == Outcome.ANSWERED_AT_ONCE);
        page.addObject("lastDay", reviews.lastDay(facts).orElseThrow());
        page.addObject("why", why);
        page.addObject("faults", faults);
        page.addObject("error", faults.isEmpty() ? "" : faults.get(0).message());
        return page;
    }
}
