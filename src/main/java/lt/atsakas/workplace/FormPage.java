package lt.atsakas.workplace;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A page with a form, shown for the first time or again with what is to be mended. */
final class FormPage {

    private FormPage() {}

    static ModelAndView of(String view, List<PageFault> faults) {
        return new ModelAndView(view, faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("faults", faults)
                .addObject("errors", PageFault.byField(faults));
    }
}
