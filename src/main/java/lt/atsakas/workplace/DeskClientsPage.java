package lt.atsakas.workplace;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import lt.atsakas.registry.KnownClient;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.TooOften;
import lt.atsakas.shared.web.PageFault;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The look-up at a button, where no script runs: the desk's screen with what was found, and then with what was chosen. */
@Controller
@RequestMapping("/desk/clients")
class DeskClientsPage {

    private final DeskDoor door;
    private final DeskLookUp lookUp;
    private final DeskSheet sheet;
    private final DeskFiles files;
    private final HouseWords words;

    DeskClientsPage(DeskDoor door, DeskLookUp lookUp, DeskSheet sheet, DeskFiles files, HouseWords words) {
        this.door = door;
        this.lookUp = lookUp;
        this.sheet = sheet;
        this.files = files;
        this.words = words;
    }

    @PostMapping("/found")
    ModelAndView find(
            @ModelAttribute("form") DeskForm form,
            BindingResult unread,
            DeskFiles.Brought brought,
            @CurrentEmployee SignedInEmployee me,
            HttpServletRequest request) {
        door.pass(me);
        HttpSession session = request.getSession();
        List<PageFault> faults = new ArrayList<>(files.take(form, brought, me, session));
        String typed = parameter(request, "typed");
        try {
            List<KnownClient> known = lookUp.found(typed, me.id());
            return sheet.of(form, session, faults).addObject("typed", typed).addObject("known", known);
        } catch (TooOften | LookedTooLong refused) {
            faults.add(new PageFault("typed", words.of(refused)));
            return sheet.of(form, session, faults).addObject("typed", typed);
        }
    }

    @PostMapping("/taken")
    ModelAndView take(
            @ModelAttribute("form") DeskForm form,
            BindingResult unread,
            DeskFiles.Brought brought,
            @CurrentEmployee SignedInEmployee me,
            HttpServletRequest request) {
        door.pass(me);
        HttpSession session = request.getSession();
        List<PageFault> faults = files.take(form, brought, me, session);
        KnownClient known = lookUp.chosen(parameter(request, "number"), me.id());
        return sheet.of(form.of(known), session, faults).addObject("taken", known.number());
    }

    private static String parameter(HttpServletRequest request, String name) {
        return requireNonNullElse(request.getParameter(name), "");
    }
}
