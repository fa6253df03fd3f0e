package lt.atsakas.administration.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A page with a form, shown for the first time or again with what is to be mended. */
final class FormPage {

    /** Where a fault leads that is no single field's. */
    static final String WHOLE = "form";

    private FormPage() {}

    static ModelAndView of(String view, Object form, List<PageFault> faults) {
        ModelAndView page = new ModelAndView(view, faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("form", form);
        page.addObject("faults", faults);
        page.addObject("errors", PageFault.byField(faults));
        return page;
    }
}
