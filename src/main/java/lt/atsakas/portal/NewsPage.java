package lt.atsakas.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lt.atsakas.intake.ReadingPasses;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.ClientNews;
import lt.atsakas.registry.NewsBy;
import lt.atsakas.shared.Allowance;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a client who has opened their case says how to tell them that it stands elsewhere, or not to. */
@Controller
@RequestMapping("/status/news")
class NewsPage {

    private static final String STATUS = "redirect:/status/case";

    private final ClientsSight sight;
    private final ReadingPasses passes;
    private final ClientNews news;
    private final VisitorWords words;
    private final Allowance choices;

    NewsPage(ClientsSight sight, ReadingPasses passes, ClientNews news, VisitorWords words, PortalLimits limits) {
        this.sight = sight;
        this.passes = passes;
        this.news = news;
        this.words = words;
        this.choices = new Allowance(limits.newsChoicesPerCase(), limits.window());
    }

    @GetMapping
    ModelAndView show(HttpServletRequest request) {
        return sight.underWay(new Visit(request))
                .map(facts -> page(facts, List.of()))
                .orElseGet(() -> new ModelAndView(STATUS));
    }

    @PostMapping
    ModelAndView choose(
            @RequestParam(defaultValue = "") String by,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        Optional<CaseFacts> opened = sight.underWay(new Visit(request));
        if (opened.isEmpty()) {
            NotTaken.mark(request);
            return new ModelAndView(STATUS);
        }
        CaseFacts facts = opened.get();
        Optional<NewsBy> chosen = Arrays.stream(NewsBy.values())
                .filter(known -> known.name().equals(by))
                .filter(known -> isPossible(facts, known))
                .findFirst();
        if (chosen.isEmpty()) {
            return page(facts, List.of(new PageFault("by", words.of("portal.news.missing"))));
        }
        Duration wait = choose(facts, chosen.get());
        if (!wait.isZero()) {
            return refused(facts, new TooOften("portal.news.tooOften", wait), response);
        }
        next.addFlashAttribute("newsChosen", true);
        return new ModelAndView(STATUS);
    }

    /** How long they must wait before they may choose something else again; what they have chosen already may be sent again at any time. */
    private Duration choose(CaseFacts facts, NewsBy by) {
        if (by == news.chosen(facts.number())) {
            return Duration.ZERO;
        }
        String number = facts.number().value();
        Duration wait = choices.wait(number);
        if (wait.isZero()) {
            choices.spend(number);
            news.choose(facts.number(), by, Actor.client());
        }
        return wait;
    }

    private ModelAndView refused(CaseFacts facts, TooOften refused, HttpServletResponse response) {
        ModelAndView page = page(facts, List.of(new PageFault("by", words.of(refused))));
        page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        ComeLater.mark(response, refused);
        return page;
    }

    private boolean isPossible(CaseFacts facts, NewsBy by) {
        return by == NewsBy.NONE
                || passes.roads(facts).stream()
                        .anyMatch(known -> known.road().name().equals(by.name()));
    }

    private ModelAndView page(CaseFacts facts, List<PageFault> faults) {
        return new ModelAndView(
                        "portal/status-news", faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("facts", facts)
                .addObject("roads", passes.roads(facts))
                .addObject("by", present(facts))
                .addObject("faults", faults)
                .addObject("errors", PageFault.byField(faults));
    }

    /** Whoever did not say is told by the first road that there is. */
    private @Nullable String present(CaseFacts facts) {
        NewsBy chosen = news.chosen(facts.number());
        return chosen != null
                ? chosen.name()
                : passes.roads(facts).stream()
                        .findFirst()
                        .map(known -> known.road().name())
                        .orElse(null);
    }
}
