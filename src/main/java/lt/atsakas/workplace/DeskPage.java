package lt.atsakas.workplace;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lt.atsakas.correspondence.Unprintable;
import lt.atsakas.documents.DraftFileGone;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.intake.IdempotencyKeyReused;
import lt.atsakas.intake.InvalidSubmission;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.LikeCase;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.PageFault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The registration desk: one screen for what came in person, by phone, by letter or on a visit. */
@Controller
@RequestMapping("/desk")
class DeskPage {

    private static final String FILED = "desk.filed.";

    private final DeskRegistration registration;
    private final DeskFaults faultsOf;
    private final DeskFiles files;
    private final DeskSheet sheet;
    private final DeskSlips slips;
    private final CaseRegistry registry;
    private final DeskLikes likes;
    private final HouseWords words;
    private final DeskDoor door;

    DeskPage(
            DeskRegistration registration,
            DeskFaults faultsOf,
            DeskFiles files,
            DeskSheet sheet,
            DeskSlips slips,
            CaseRegistry registry,
            DeskLikes likes,
            HouseWords words,
            DeskDoor door) {
        this.registration = registration;
        this.faultsOf = faultsOf;
        this.files = files;
        this.sheet = sheet;
        this.slips = slips;
        this.registry = registry;
        this.likes = likes;
        this.words = words;
        this.door = door;
    }

    @GetMapping
    ModelAndView show(HttpSession session, @CurrentEmployee SignedInEmployee me) {
        door.pass(me);
        return sheet.of(DeskForm.empty(UUID.randomUUID().toString()), session, List.of());
    }

    /**
     * Registers the complaint, or shows the form again: with what is to mend, with cases that are like it and were not shown yet, and with the files
     * that it has.
     */
    @PostMapping
    ModelAndView register(
            @ModelAttribute("form") DeskForm form,
            BindingResult binding,
            DeskFiles.Brought brought,
            @CurrentEmployee SignedInEmployee me,
            HttpServletRequest request) {
        door.pass(me);
        if (isLookUp(form, brought, request)) {
            return new ModelAndView("forward:/desk/clients/found");
        }
        HttpSession session = request.getSession();
        List<PageFault> faults = new ArrayList<>(files.take(form, brought, me, session));
        if (brought.only()) {
            return sheet.of(form, session, faults);
        }
        faults.addAll(faultsOf.of(form, binding));
        if (!faults.isEmpty()) {
            return sheet.of(form, session, faults);
        }
        List<LikeCase> unseen = unseen(form, me.id(), request);
        return unseen.isEmpty()
                ? register(form, me, request)
                : sheet.of(form, session, List.of()).addObject("likes", unseen).addObject("hinted", true);
    }

    /** Enter in the field of the look-up, before anything else is written. */
    private static boolean isLookUp(DeskForm form, DeskFiles.Brought brought, HttpServletRequest request) {
        String typed = request.getParameter("typed");
        return typed != null
                && !brought.only()
                && !typed.isBlank()
                && DeskForm.given(form.name()).isEmpty()
                && DeskForm.given(form.text()).isEmpty();
    }

    /** The cases like it, when one of them was not on the screen yet; what is sent again is like itself. */
    private List<LikeCase> unseen(DeskForm form, EmployeeId me, HttpServletRequest request) {
        if (request.getSession().getAttribute(FILED + form.key()) != null) {
            return List.of();
        }
        String[] shown = request.getParameterValues("seen");
        Set<String> seen = shown == null ? Set.of() : new HashSet<>(List.of(shown));
        List<LikeCase> found = seen.contains("all") ? List.of() : likes.of(form, me);
        return found.stream().allMatch(like -> seen.contains(like.number().value())) ? List.of() : found;
    }

    private ModelAndView register(DeskForm form, SignedInEmployee me, HttpServletRequest request) {
        HttpSession session = request.getSession();
        try {
            FiledComplaint filed = registration.register(form, me.id(), session);
            session.setAttribute(FILED + form.key(), true);
            FlashMap next = RequestContextUtils.getOutputFlashMap(request);
            next.put("filed", filed);
            next.put("slip", slips.of(filed));
            next.put("unprintable", Unprintable.in(registry.facts(filed.caseNumber())));
            return new ModelAndView("redirect:/desk/registered");
        } catch (InvalidSubmission refused) {
            return sheet.of(
                    form, session, refused.faults().stream().map(faultsOf::of).toList());
        } catch (IdempotencyKeyReused reused) {
            return anew(form, reused, session);
        } catch (DraftFileGone lost) {
            files.without(lost.file(), form, session);
            return sheet.of(form, session, List.of(new PageFault("files", words.of(lost))));
        } catch (RuleViolation refused) {
            return sheet.of(form, session, List.of(new PageFault("files", words.of(refused))));
        }
    }

    /** Somebody came back to a form that is registered and wrote something else: a complaint of its own, if they say so. */
    private ModelAndView anew(DeskForm form, IdempotencyKeyReused reused, HttpSession session) {
        DeskForm another = form.withKey(UUID.randomUUID().toString());
        files.pass(form, another, session);
        String told = words.of("desk.registeredBefore", reused.filedBefore());
        return sheet.of(another, session, List.of(new PageFault("register", told)));
    }

    /** The slip for the client; the code is shown once and is not in the address. */
    @GetMapping("/registered")
    String registered(Model model, @CurrentEmployee SignedInEmployee me) {
        door.pass(me);
        return model.containsAttribute("filed") ? "workplace/desk-registered" : "redirect:/desk";
    }
}
