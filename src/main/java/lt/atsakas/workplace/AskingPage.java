package lt.atsakas.workplace;

import java.util.List;
import java.util.Optional;
import lt.atsakas.registry.CaseNumber;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A page on which somebody asks for something in a case: what was filled in, what is to be mended, or why nobody can ask now. */
final class AskingPage {

    private AskingPage() {}

    static ModelAndView of(
            String view, CaseNumber number, Optional<String> obstacle, Object form, List<PageFault> faults) {
        ModelAndView page = new ModelAndView(view, faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("number", number);
        page.addObject("obstacle", obstacle.orElse(null));
        page.addObject("form", form);
        page.addObject("faults", faults);
        page.addObject("errors", PageFault.byField(faults));
        return page;
    }
}
