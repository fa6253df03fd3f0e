package lt.atsakas.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.TooOften;
import lt.atsakas.shared.web.NotTaken;
import lt.atsakas.shared.web.PageFault;
import lt.atsakas.survey.Mark;
import lt.atsakas.survey.Opinion;
import lt.atsakas.survey.Question;
import lt.atsakas.survey.SurveyDesk;
import lt.atsakas.survey.SurveyToken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where a client says in their language how they were served. The letter's address is left at once: its token goes into the session, which
 * a program that only looks at links does not use up.
 */
@Controller
@RequestMapping("/survey")
class SurveyPage {

    private static final String SURVEY = "redirect:/survey";
    private static final String CODE = "redirect:/survey/code";
    private static final String THANKS = "redirect:/survey/thanks";

    private final SurveyDoor door;
    private final SurveyDesk desk;
    private final HouseWords words;

    SurveyPage(SurveyDoor door, SurveyDesk desk, HouseWords words) {
        this.door = door;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping("/{token}")
    String enter(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        new SurveyVisit(request).begin(new SurveyToken(token));
        response.setHeader("Referrer-Policy", "no-referrer");
        return SURVEY;
    }

    @GetMapping
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        SurveyVisit visit = new SurveyVisit(request);
        if (visit.token().isEmpty()) {
            return new ModelAndView(CODE);
        }
        if (visit.token().filter(visit::hasEnded).isPresent()) {
            return new ModelAndView(THANKS);
        }
        try {
            return language(visit, request)
                    .map(language -> form(VisitorLanguage.speak(request, language), SurveyForm.EMPTY, List.of()))
                    .orElseGet(this::closed);
        } catch (TooOften refused) {
            ModelAndView page = closed();
            ComeLater.mark(response, refused);
            page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            return page;
        }
    }

    @PostMapping
    ModelAndView answer(@ModelAttribute("form") SurveyForm form, BindingResult binding, HttpServletRequest request) {
        SurveyVisit visit = new SurveyVisit(request);
        Optional<Locale> language = visit.token().flatMap(desk::languageOf);
        if (language.isEmpty()) {
            NotTaken.mark(request);
            return new ModelAndView(SURVEY);
        }
        Locale spoken = VisitorLanguage.speak(request, language.get());
        List<PageFault> faults = form.faults(tongue(spoken));
        if (!faults.isEmpty()) {
            return form(spoken, form, faults);
        }
        Opinion said = form.opinion();
        SurveyToken token = visit.token().orElseThrow();
        if (desk.answer(token, said)) {
            visit.end(token, language.get(), false, said.isBad());
        }
        return new ModelAndView(THANKS);
    }

    @PostMapping("/decline")
    String decline(HttpServletRequest request) {
        SurveyVisit visit = new SurveyVisit(request);
        Optional<Locale> language = visit.token().flatMap(desk::languageOf);
        if (language.isEmpty()) {
            NotTaken.mark(request);
            return SURVEY;
        }
        SurveyToken token = visit.token().orElseThrow();
        if (desk.decline(token)) {
            visit.end(token, language.get(), true, false);
        }
        return THANKS;
    }

    @GetMapping("/thanks")
    ModelAndView thank(HttpServletRequest request) {
        Optional<SurveyVisit.End> end = new SurveyVisit(request).end();
        return end.map(done -> new ModelAndView("portal/survey-thanks")
                        .addObject("say", tongue(VisitorLanguage.speak(request, done.locale())))
                        .addObject("declined", done.declined())
                        .addObject("bad", done.bad()))
                .orElseGet(this::closed);
    }

    private Optional<Locale> language(SurveyVisit visit, HttpServletRequest request) {
        return visit.token().flatMap(token -> door.open(token, request.getRemoteAddr()));
    }

    private ModelAndView form(Locale language, SurveyForm form, List<PageFault> faults) {
        return new ModelAndView("portal/survey", faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("say", tongue(language))
                .addObject("questions", Question.values())
                .addObject("marks", Mark.values())
                .addObject("form", form)
                .addObject("faults", faults)
                .addObject("errors", PageFault.byField(faults));
    }

    /** The same for whoever has no survey, whatever the reason: in every language, for nobody knows theirs. */
    private ModelAndView closed() {
        return new ModelAndView("portal/survey-closed", HttpStatus.NOT_FOUND)
                .addObject("tongues", ClientTongue.all(words));
    }

    private ClientTongue tongue(Locale language) {
        return new ClientTongue(language, words);
    }
}
