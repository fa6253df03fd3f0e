package lt.atsakas.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lt.atsakas.correspondence.ClientRoad;
import lt.atsakas.intake.ReadingPasses;
import lt.atsakas.intake.RoadUnknown;
import lt.atsakas.intake.SentCode;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.shared.TooOften;
import lt.atsakas.shared.VisitorWords;
import lt.atsakas.shared.web.NotTaken;
import lt.atsakas.shared.web.PageFault;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where whoever opened a case proves to be its client: has a one-time code sent to where the case knows them, and types it. */
@Controller
@RequestMapping("/status/code")
class ReadingCodePage {

    private static final String STATUS = "redirect:/status/case";

    private final ClientsSight sight;
    private final ReadingPasses passes;
    private final VisitorWords words;

    ReadingCodePage(ClientsSight sight, ReadingPasses passes, VisitorWords words) {
        this.sight = sight;
        this.passes = passes;
        this.words = words;
    }

    @GetMapping
    ModelAndView choose(HttpServletRequest request) {
        return sight.opened(new Visit(request))
                .map(facts -> choice(facts, List.of()))
                .orElseGet(() -> new ModelAndView(STATUS));
    }

    @PostMapping
    ModelAndView send(
            @RequestParam(defaultValue = "") String road, HttpServletRequest request, HttpServletResponse response) {
        Visit visit = new Visit(request);
        Optional<CaseFacts> opened = sight.opened(visit);
        if (opened.isEmpty()) {
            NotTaken.mark(request);
            return new ModelAndView(STATUS);
        }
        return send(opened.get(), road, visit, response);
    }

    private ModelAndView send(CaseFacts facts, String road, Visit visit, HttpServletResponse response) {
        Optional<ClientRoad> chosen = Arrays.stream(ClientRoad.values())
                .filter(known -> known.name().equals(road))
                .findFirst();
        if (chosen.isEmpty()) {
            return choice(facts, List.of(new PageFault("road", words.of("portal.code.road.missing"))));
        }
        try {
            visit.sent(passes.send(facts.number(), chosen.get()));
            return new ModelAndView("redirect:/status/code/enter");
        } catch (RoadUnknown gone) {
            return choice(facts, List.of(new PageFault("road", words.of(gone))));
        } catch (TooOften refused) {
            ModelAndView page = choice(facts, List.of(new PageFault("road", words.of(refused))));
            page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            ComeLater.mark(response, refused);
            return page;
        }
    }

    @GetMapping("/enter")
    ModelAndView enter(HttpServletRequest request) {
        Visit visit = new Visit(request);
        return sight.opened(visit)
                .flatMap(facts -> visit.sentCode().map(sent -> entry(facts, sent, List.of())))
                .orElseGet(() -> new ModelAndView("redirect:/status/code"));
    }

    @PostMapping("/enter")
    ModelAndView prove(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        Visit visit = new Visit(request);
        Optional<CaseFacts> opened = sight.opened(visit);
        Optional<SentCode> sent = visit.sentCode();
        if (opened.isEmpty() || sent.isEmpty()) {
            NotTaken.mark(request);
            return new ModelAndView(STATUS);
        }
        if (!passes.prove(opened.get().number(), sent.get().pass(), code)) {
            PageFault wrong = new PageFault("code", words.of("portal.code.wrong"));
            return entry(opened.get(), sent.get(), List.of(wrong));
        }
        visit.proved(sent.get().pass());
        return new ModelAndView(STATUS);
    }

    private ModelAndView choice(CaseFacts facts, List<PageFault> faults) {
        return page("portal/status-code", facts, faults).addObject("roads", passes.roads(facts));
    }

    private static ModelAndView entry(CaseFacts facts, SentCode sent, List<PageFault> faults) {
        return page("portal/status-enter", facts, faults).addObject("sent", sent);
    }

    private static ModelAndView page(String name, CaseFacts facts, List<PageFault> faults) {
        return new ModelAndView(name, faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("facts", facts)
                .addObject("faults", faults)
                .addObject("errors", PageFault.byField(faults));
    }
}
