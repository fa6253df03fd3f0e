package lt.atsakas.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.atsakas.documents.DocumentSettings;
import lt.atsakas.documents.DraftFileGone;
import lt.atsakas.intake.ClientReplies;
import lt.atsakas.intake.ReplyUnfit;
import lt.atsakas.portal.ReplyPage.Attachments;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.TooOften;
import lt.atsakas.shared.VisitorWords;
import lt.atsakas.shared.web.NotTaken;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a client who has opened their case adds words or files of themselves, as long as it is open; sending the same form twice adds it once. */
@Controller
@RequestMapping("/status/more")
class MorePage {

    private static final String STATUS = "redirect:/status/case";

    private final ClientsSight sight;
    private final ClientReplies replies;
    private final Replying replying;
    private final IntakeGate gate;
    private final DocumentSettings limits;
    private final VisitorWords words;

    MorePage(
            ClientsSight sight,
            ClientReplies replies,
            Replying replying,
            IntakeGate gate,
            DocumentSettings limits,
            VisitorWords words) {
        this.sight = sight;
        this.replies = replies;
        this.replying = replying;
        this.gate = gate;
        this.limits = limits;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(HttpServletRequest request) {
        Visit visit = new Visit(request);
        return sight.underWay(visit)
                .map(facts -> page(facts, visit.addition(facts.number()), key(), List.of()))
                .orElseGet(() -> new ModelAndView(STATUS));
    }

    /** Keeps what was written and attached; sends it unless files only were to be added or removed, or something is to mend. */
    @PostMapping
    ModelAndView add(
            Written written,
            Attachments attachments,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        Visit visit = new Visit(request);
        Optional<CaseFacts> opened = sight.underWay(visit);
        if (opened.isEmpty()) {
            NotTaken.mark(request);
            return new ModelAndView(STATUS);
        }
        List<PageFault> faults = new ArrayList<>();
        ReplyDraft draft =
                kept(visit.addition(opened.get().number()).with(written.words()), attachments, visit, faults);
        Sending sending = new Sending(opened.get(), draft, written.once(), visit);
        if (attachments.only() || !faults.isEmpty()) {
            return page(sending.facts(), draft, sending.key(), faults);
        }
        return send(sending, response, next);
    }

    /**
     * What the form says in words.
     *
     * @param key what this form is called, so that sending it twice adds it once
     */
    record Written(@Nullable String more, @Nullable String key) {

        String words() {
            return more == null ? "" : more;
        }

        String once() {
            return key == null || key.isEmpty() ? MorePage.key() : key;
        }
    }

    private record Sending(CaseFacts facts, ReplyDraft draft, String key, Visit visit) {}

    private ReplyDraft kept(ReplyDraft draft, Attachments attachments, Visit visit, List<PageFault> faults) {
        String remove = attachments.remove();
        ReplyDraft trimmed = remove == null ? draft : replying.detach(draft, remove);
        ReplyDraft kept = replying.attach(trimmed, attachments.files(), visit.address(), faults);
        visit.keepAddition(kept);
        return kept;
    }

    private ModelAndView send(Sending sending, HttpServletResponse response, RedirectAttributes next) {
        try {
            gate.pass(sending.visit().address());
            replying.add(sending.draft(), sending.key());
        } catch (TooOften refused) {
            ModelAndView page = refused(sending, refused);
            page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            ComeLater.mark(response, refused);
            return page;
        } catch (RuleViolation refused) {
            return refused(sending, refused);
        }
        sending.visit().added();
        next.addFlashAttribute("moreSent", true);
        return new ModelAndView(STATUS);
    }

    private ModelAndView refused(Sending sending, RuleViolation refused) {
        boolean ofWords = refused instanceof ReplyUnfit || refused instanceof TooOften;
        ReplyDraft draft = sending.draft();
        ReplyDraft left = refused instanceof DraftFileGone lost ? draft.minus(lost.file()) : draft;
        sending.visit().keepAddition(left);
        PageFault fault = new PageFault(ofWords ? "more" : "file", words.of(refused));
        return page(sending.facts(), left, sending.key(), List.of(fault));
    }

    private ModelAndView page(CaseFacts facts, ReplyDraft draft, String key, List<PageFault> faults) {
        return new ModelAndView(
                        "portal/status-more", faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("facts", facts)
                .addObject("asked", replies.awaited(facts).isPresent())
                .addObject("more", draft.words())
                .addObject("key", key)
                .addObject("files", draft.files())
                .addObject("limits", limits)
                .addObject("faults", faults)
                .addObject("errors", PageFault.byField(faults));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
