package lt.atsakas.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import lt.atsakas.shared.TooOften;
import lt.atsakas.shared.VisitorWords;
import lt.atsakas.shared.web.PageFault;
import lt.atsakas.survey.SurveyToken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where whoever got the survey on paper types its code; after that all is as if they had come by a link. */
@Controller
@RequestMapping("/survey/code")
class SurveyCodePage {

    private final SurveyDoor door;
    private final VisitorWords words;

    SurveyCodePage(SurveyDoor door, VisitorWords words) {
        this.door = door;
        this.words = words;
    }

    @GetMapping
    String ask(Model page) {
        return form(List.of(), page);
    }

    @PostMapping
    String open(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        if (code.isBlank()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return form(List.of(new PageFault("code", words.of("survey.client.code.missing"))), page);
        }
        SurveyToken typed = SurveyToken.typed(code);
        try {
            if (door.open(typed, request.getRemoteAddr()).isPresent()) {
                new SurveyVisit(request).begin(typed);
                return "redirect:/survey";
            }
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return form(List.of(new PageFault("code", words.of("survey.client.code.wrong"))), page);
        } catch (TooOften refused) {
            ComeLater.mark(response, refused);
            return form(List.of(new PageFault("code", words.of(refused))), page);
        }
    }

    private static String form(List<PageFault> faults, Model page) {
        page.addAttribute("faults", faults);
        page.addAttribute("errors", PageFault.byField(faults));
        return "portal/survey-code";
    }
}
