package lt.atsakas.shared.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A page with a form, shown for the first time or again with what is to be mended. */
public final class FormPage {

    /** Where a fault leads that is no single field's. */
    public static final String WHOLE = "form";

    private FormPage() {}

    public static ModelAndView of(String view, List<PageFault> faults) {
        return new ModelAndView(view, faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("faults", faults)
                .addObject("errors", PageFault.byField(faults));
    }

    /** The same with what was filled in. */
    public static ModelAndView of(String view, Object form, List<PageFault> faults) {
        return of(view, faults).addObject("form", form);
    }
}
