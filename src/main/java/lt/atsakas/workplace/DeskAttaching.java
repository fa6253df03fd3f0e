package lt.atsakas.workplace;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.documents.DraftFileGone;
import lt.atsakas.intake.IdempotencyKey;
import lt.atsakas.intake.IdempotencyKeyReused;
import lt.atsakas.intake.SubmittedFile;
import lt.atsakas.intake.TakenWord;
import lt.atsakas.intake.TakenWords;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.TypedText;
import lt.atsakas.shared.web.PageFault;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Joins what the client told to a case of the same matter that the desk hinted at, in place of registering it anew; whoever works on it is told. */
@Controller
class DeskAttaching {

    private final DeskDoor door;
    private final DeskSheet sheet;
    private final DeskFiles files;
    private final DeskLikes likes;
    private final TakenWords taken;
    private final CaseRegistry registry;
    private final CaseAccess access;
    private final AssignmentDesk assignment;
    private final PostOffice postOffice;
    private final HouseWords words;

    DeskAttaching(
            DeskDoor door,
            DeskSheet sheet,
            DeskFiles files,
            DeskLikes likes,
            TakenWords taken,
            CaseRegistry registry,
            CaseAccess access,
            AssignmentDesk assignment,
            PostOffice postOffice,
            HouseWords words) {
        this.door = door;
        this.sheet = sheet;
        this.files = files;
        this.likes = likes;
        this.taken = taken;
        this.registry = registry;
        this.access = access;
        this.assignment = assignment;
        this.postOffice = postOffice;
        this.words = words;
    }

    @PostMapping("/desk/attach")
    ModelAndView attach(
            @ModelAttribute("form") DeskForm form,
            BindingResult unread,
            DeskFiles.Brought brought,
            @CurrentEmployee SignedInEmployee me,
            HttpServletRequest request) {
        door.pass(me);
        CaseNumber number = CaseNumber.fromAddress(requireNonNullElse(request.getParameter("attachTo"), ""));
        if (!access.servesClient(number, me.id())) {
            throw new NotFound();
        }
        HttpSession session = request.getSession();
        try {
            List<PageFault> unkept = files.take(form, brought, me, session);
            List<PageFault> faults = unkept.isEmpty() ? join(number, form, me, session) : unkept;
            if (!faults.isEmpty()) {
                return sheet.of(form, session, faults).addObject("likes", likes.of(form, me.id()));
            }
        } catch (IdempotencyKeyReused reused) {
            return anew(form, reused, me, session);
        }
        RequestContextUtils.getOutputFlashMap(request).put("joined", number);
        return new ModelAndView("redirect:/desk");
    }

    private List<PageFault> join(CaseNumber number, DeskForm form, SignedInEmployee me, HttpSession session) {
        String told = form.text() == null ? "" : TypedText.kept(form.text());
        List<PageFault> faults = faults(told, form);
        if (!faults.isEmpty()) {
            return faults;
        }
        try {
            IdempotencyKey key = new IdempotencyKey(form.key());
            List<SubmittedFile> brought = files.submitted(form, session);
            Actor by = Actor.employee(me.id());
            take(new TakenWord(number, key, words.of("desk.attach.title"), told, brought, by), form);
        } catch (IdempotencyKeyReused another) {
            throw another;
        } catch (DraftFileGone lost) {
            files.without(lost.file(), form, session);
            return List.of(new PageFault("files", words.of(lost)));
        } catch (RuleViolation refused) {
            return List.of(new PageFault("text", words.of(refused)));
        }
        files.forget(form, session);
        return List.of();
    }

    /** A file may be gone because the same form, sent twice, has joined it meanwhile. */
    private void take(TakenWord word, DeskForm form) {
        try {
            taken.take(word, () -> tell(word.caseNumber(), form));
        } catch (DraftFileGone lost) {
            if (!taken.isTaken(word)) {
                throw lost;
            }
        }
    }

    /** Somebody came back to a form that has joined something and wrote something else: a word of its own, if they say so. */
    private ModelAndView anew(DeskForm form, IdempotencyKeyReused reused, SignedInEmployee me, HttpSession session) {
        DeskForm another = form.withKey(UUID.randomUUID().toString());
        files.pass(form, another, session);
        String told = words.of("desk.joinedBefore", reused.filedBefore());
        return sheet.of(another, session, List.of(new PageFault("text", told)))
                .addObject("likes", likes.of(another, me.id()));
    }

    /** That nothing was told, and what only a case of its own would keep. */
    private List<PageFault> faults(String told, DeskForm form) {
        List<PageFault> faults = new ArrayList<>();
        if (told.isEmpty()) {
            faults.add(new PageFault("text", words.of("intake.text.missing")));
        }
        if (form.answer().isGiven()) {
            faults.add(new PageFault("answer.text", words.of("desk.attach.keepsNoAnswer")));
        }
        if (form.promise().isGiven()) {
            faults.add(new PageFault("promise.what", words.of("desk.attach.keepsNoPromise")));
        }
        if (!form.needs().told().isNone()) {
            faults.add(new PageFault("needs.interpreter", words.of("desk.attach.keepsNoNeeds")));
        }
        return faults;
    }

    private void tell(CaseNumber number, DeskForm form) {
        if (registry.facts(number).unit() != null) {
            postOffice.notifyStaff(
                    assignment.responsibleFor(number),
                    new StaffNotice(StaffNotice.Kind.CLIENT_TOLD, number, "desk-" + form.key()));
        }
    }
}
