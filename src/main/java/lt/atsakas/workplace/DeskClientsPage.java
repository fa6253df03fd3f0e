package lt.atsakas.workplace;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.confidentiality.ReadingRoom;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.KnownClient;
import lt.atsakas.registry.KnownClients;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.TooOften;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/**
 * Looks up who complained before, while the registrar types or at a button. What is typed travels in the body, never in an address; only the cases
 * of the registrar's circle are looked through, and whose data were taken over is written down as read.
 */
@Controller
@RequestMapping("/desk/clients")
class DeskClientsPage {

    private static final Logger LOG = LoggerFactory.getLogger(DeskClientsPage.class);

    private final DeskDoor door;
    private final DeskAllowance allowance;
    private final DeskSheet sheet;
    private final DeskFiles files;
    private final KnownClients clients;
    private final CaseAccess access;
    private final ReadingRoom room;
    private final HouseWords words;

    DeskClientsPage(
            DeskDoor door,
            DeskAllowance allowance,
            DeskSheet sheet,
            DeskFiles files,
            KnownClients clients,
            CaseAccess access,
            ReadingRoom room,
            HouseWords words) {
        this.door = door;
        this.allowance = allowance;
        this.sheet = sheet;
        this.files = files;
        this.clients = clients;
        this.access = access;
        this.room = room;
        this.words = words;
    }

    /** The client's fields of the screen. */
    record Taken(String clientKind, String name, String email, String phone, String address, String language) {

        static Taken of(KnownClient known) {
            return new Taken(
                    known.client().kind().name(),
                    known.client().name(),
                    orEmpty(known.client().email()),
                    orEmpty(known.client().phone()),
                    orEmpty(known.client().address()),
                    known.language());
        }

        private static String orEmpty(@Nullable String line) {
            return line == null ? "" : line;
        }

        @Override
        public String toString() {
            return "Taken[]";
        }
    }

    /** While the registrar types: a list to choose from. */
    @PostMapping
    String like(
            @RequestParam(defaultValue = "") String typed,
            @CurrentEmployee SignedInEmployee me,
            HttpServletResponse answer,
            Model model) {
        door.pass(me);
        try {
            model.addAttribute("known", found(typed, me.id()));
        } catch (TooOften refused) {
            answer.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            answer.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(refused.timeToWait().toSeconds() + 1));
            model.addAttribute("told", words.of(refused));
        }
        return "workplace/desk-clients :: options";
    }

    /** The chosen one's fields. */
    @PostMapping("/chosen")
    @ResponseBody
    Taken choose(@RequestParam(defaultValue = "") String number, @CurrentEmployee SignedInEmployee me) {
        door.pass(me);
        return Taken.of(chosen(number, me.id()));
    }

    /** At the button, where no script runs: the screen with what was found. */
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
        List<KnownClient> known = List.of();
        try {
            known = found(parameter(request, "typed"), me.id());
        } catch (TooOften refused) {
            faults.add(new PageFault("typed", words.of(refused)));
        }
        return sheet.of(form, session, faults)
                .addObject("typed", parameter(request, "typed"))
                .addObject("known", known);
    }

    /** The screen with the chosen client filled in. */
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
        KnownClient known = chosen(parameter(request, "number"), me.id());
        return sheet.of(form.of(known), session, faults).addObject("taken", known.number());
    }

    private static String parameter(HttpServletRequest request, String name) {
        return requireNonNullElse(request.getParameter(name), "");
    }

    private List<KnownClient> found(String typed, EmployeeId registrar) {
        allowance.spend(registrar);
        List<KnownClient> found = clients.like(typed, access.circleOf(registrar));
        LOG.info("Client look-up by {}: {} found", registrar, found.size());
        return found;
    }

    private KnownClient chosen(String number, EmployeeId registrar) {
        KnownClient known = clients.of(CaseNumber.fromAddress(number), access.circleOf(registrar))
                .orElseThrow(NotFound::new);
        room.note(known.number(), registrar);
        return known;
    }
}
