package lt.atsakas.workplace;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lt.atsakas.correspondence.Unprintable;
import lt.atsakas.documents.DocumentSettings;
import lt.atsakas.documents.DraftFileGone;
import lt.atsakas.intake.ComplaintIntake;
import lt.atsakas.intake.FieldFault;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.intake.IdempotencyKey;
import lt.atsakas.intake.IdempotencyKeyReused;
import lt.atsakas.intake.InvalidSubmission;
import lt.atsakas.intake.Submission;
import lt.atsakas.registry.Channel;
import lt.atsakas.registry.ClientLanguages;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.FormPage;
import lt.atsakas.shared.web.PageFault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
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

    private final ComplaintIntake intake;
    private final DeskFiles files;
    private final DocumentSettings limits;
    private final HouseWords words;
    private final DeskDoor door;

    DeskPage(ComplaintIntake intake, DeskFiles files, DocumentSettings limits, HouseWords words, DeskDoor door) {
        this.intake = intake;
        this.files = files;
        this.limits = limits;
        this.words = words;
        this.door = door;
    }

    @GetMapping
    ModelAndView show(HttpSession session, @CurrentEmployee SignedInEmployee me) {
        door.pass(me);
        return form(DeskForm.empty(UUID.randomUUID().toString()), session, List.of());
    }

    /** Registers the complaint, or shows the form again: with what is to mend, and the files that it has. */
    @PostMapping
    ModelAndView register(
            @ModelAttribute("form") DeskForm form,
            BindingResult binding,
            DeskFiles.Brought brought,
            @CurrentEmployee SignedInEmployee me,
            HttpServletRequest request) {
        door.pass(me);
        HttpSession session = request.getSession();
        List<PageFault> faults = new ArrayList<>(files.take(form, brought, me, session));
        if (brought.only()) {
            return form(form, session, faults);
        }
        binding.getFieldErrors().stream().map(this::unreadable).forEach(faults::add);
        if (!binding.hasErrors()) {
            form.missing().stream().map(this::fault).forEach(faults::add);
        }
        return faults.isEmpty() ? register(form, me, request) : form(form, session, faults);
    }

    private ModelAndView register(DeskForm form, SignedInEmployee me, HttpServletRequest request) {
        HttpSession session = request.getSession();
        try {
            Submission submission = form.submission(files.submitted(form, session), me.id());
            FiledComplaint filed = intake.file(submission, new IdempotencyKey(form.key()));
            files.forget(form, session);
            FlashMap next = RequestContextUtils.getOutputFlashMap(request);
            next.put("filed", filed);
            next.put(
                    "unprintable",
                    Unprintable.in(submission.client(), submission.representative(), submission.subject()));
            return new ModelAndView("redirect:/desk/registered");
        } catch (InvalidSubmission refused) {
            return form(
                    form, session, refused.faults().stream().map(this::fault).toList());
        } catch (IdempotencyKeyReused reused) {
            return anew(form, reused, session);
        } catch (DraftFileGone lost) {
            files.without(lost.file(), form, session);
            return form(form, session, List.of(new PageFault("files", words.of(lost))));
        } catch (RuleViolation refused) {
            return form(form, session, List.of(new PageFault("files", words.of(refused))));
        }
    }

    /** Somebody came back to a form that is registered and wrote something else: a complaint of its own, if they say so. */
    private ModelAndView anew(DeskForm form, IdempotencyKeyReused reused, HttpSession session) {
        DeskForm another = form.withKey(UUID.randomUUID().toString());
        files.pass(form, another, session);
        String told = words.of("desk.registeredBefore", reused.filedBefore());
        return form(another, session, List.of(new PageFault("register", told)));
    }

    /** The slip for the client; the code is shown once and is not in the address. */
    @GetMapping("/registered")
    String registered(Model model, @CurrentEmployee SignedInEmployee me) {
        door.pass(me);
        return model.containsAttribute("filed") ? "workplace/desk-registered" : "redirect:/desk";
    }

    private ModelAndView form(DeskForm form, HttpSession session, List<PageFault> faults) {
        ModelAndView page = FormPage.of("workplace/desk", faults);
        page.addObject("form", form);
        page.addObject("files", files.of(form, session));
        page.addObject("limits", limits);
        page.addObject("channels", Channel.values());
        page.addObject("replies", ReplyBy.values());
        page.addObject("languages", ClientLanguages.CODES);
        return page;
    }

    private PageFault fault(FieldFault fault) {
        return new PageFault(
                DeskForm.fieldOf(fault.field()),
                words.of(fault.messageKey(), fault.arguments().toArray()));
    }

    private PageFault unreadable(FieldError error) {
        return new PageFault(error.getField(), words.of("desk.unreadable." + error.getField()));
    }
}
