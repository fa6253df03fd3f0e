package lt.atsakas.workplace;

import java.util.List;
import java.util.Optional;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.web.FormPage;
import lt.atsakas.shared.web.PageFault;
import org.springframework.web.servlet.ModelAndView;

/** A page on which somebody asks for something in a case: what was filled in, what is to be mended, or why nobody can ask now. */
final class AskingPage {

    private AskingPage() {}

    static ModelAndView of(
            String view, CaseNumber number, Optional<String> obstacle, Object form, List<PageFault> faults) {
        return of(view, number, faults)
                .addObject("obstacle", obstacle.orElse(null))
                .addObject("form", form);
    }

    /** One from which nothing keeps whoever opened it. */
    static ModelAndView of(String view, CaseNumber number, List<PageFault> faults) {
        return FormPage.of(view, faults).addObject("number", number);
    }
}
