package lt.atsakas.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lt.atsakas.documents.DocumentSettings;
import lt.atsakas.documents.DraftFileGone;
import lt.atsakas.intake.ClientReplies;
import lt.atsakas.intake.ReplyNotAwaited;
import lt.atsakas.intake.ReplyUnfit;
import lt.atsakas.registry.AwaitsClient.Awaited;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.VisitorWords;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a client who has opened their case replies to what the house has asked them for. What they wrote and attached is kept. */
@Controller
@RequestMapping("/status/reply")
class ReplyPage {

    private static final String STATUS = "redirect:/status/case";

    private final ClientsSight sight;
    private final ClientReplies replies;
    private final Replying replying;
    private final DocumentSettings limits;
    private final VisitorWords words;

    ReplyPage(
            ClientsSight sight, ClientReplies replies, Replying replying, DocumentSettings limits, VisitorWords words) {
        this.sight = sight;
        this.replies = replies;
        this.replying = replying;
        this.limits = limits;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(HttpServletRequest request) {
        Visit visit = new Visit(request);
        return sight.underWay(visit)
                .map(facts -> page(facts, draft(visit, facts), visit, List.of()))
                .orElseGet(() -> new ModelAndView(STATUS));
    }

    /** Keeps what was written and attached; sends it unless files only were to be added or removed, or something is to mend. */
    @PostMapping
    ModelAndView reply(
            @RequestParam(defaultValue = "") String reply,
            Attachments attachments,
            HttpServletRequest request,
            RedirectAttributes next) {
        Visit visit = new Visit(request);
        Optional<CaseFacts> opened = sight.underWay(visit);
        if (opened.isEmpty()) {
            return new ModelAndView(STATUS);
        }
        List<PageFault> faults = new ArrayList<>();
        ReplyDraft draft = kept(draft(visit, opened.get()).with(reply), attachments, visit, faults);
        if (attachments.only() || !faults.isEmpty()) {
            return page(opened.get(), draft, visit, faults);
        }
        return send(opened.get(), draft, visit, next);
    }

    private ReplyDraft kept(ReplyDraft draft, Attachments attachments, Visit visit, List<PageFault> faults) {
        String remove = attachments.remove();
        ReplyDraft trimmed = remove == null ? draft : replying.detach(draft, remove);
        ReplyDraft kept = replying.attach(trimmed, attachments.files(), visit.address(), faults);
        visit.keep(kept);
        return kept;
    }

    private ModelAndView send(CaseFacts facts, ReplyDraft draft, Visit visit, RedirectAttributes next) {
        boolean again = visit.isSent(draft);
        visit.sending(draft);
        try {
            replying.send(draft);
        } catch (RuleViolation refused) {
            if (again && replies.awaited(facts).isEmpty()) {
                return sent(visit, next);
            }
            visit.notSent();
            return refused(facts, draft, refused, visit);
        }
        return sent(visit, next);
    }

    private static ModelAndView sent(Visit visit, RedirectAttributes next) {
        visit.replied();
        next.addFlashAttribute("replySent", true);
        return new ModelAndView(STATUS);
    }

    private ModelAndView refused(CaseFacts facts, ReplyDraft draft, RuleViolation refused, Visit visit) {
        boolean ofWords = refused instanceof ReplyUnfit || refused instanceof ReplyNotAwaited;
        ReplyDraft left = refused instanceof DraftFileGone lost ? draft.minus(lost.file()) : draft;
        visit.keep(left);
        return page(facts, left, visit, List.of(new PageFault(ofWords ? "reply" : "file", words.of(refused))));
    }

    private static ReplyDraft draft(Visit visit, CaseFacts facts) {
        String number = facts.number().value();
        return visit.reply().filter(draft -> draft.number().equals(number)).orElseGet(() -> ReplyDraft.blank(number));
    }

    private ModelAndView page(CaseFacts facts, ReplyDraft draft, Visit visit, List<PageFault> faults) {
        Awaited awaited = replies.awaited(facts).orElse(null);
        return new ModelAndView("portal/reply", faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("facts", facts)
                .addObject("awaited", awaited)
                .addObject("proved", sight.isProved(visit, facts))
                .addObject("reply", draft.words())
                .addObject("files", draft.files())
                .addObject("limits", limits)
                .addObject("faults", faults)
                .addObject("errors", PageFault.byField(faults));
    }

    /**
     * What the form says about files.
     *
     * @param attach given when the client only wants to add the chosen files
     * @param remove the id of a file to remove, given when the client only wants that
     */
    record Attachments(
            @Nullable List<MultipartFile> file,
            @Nullable String attach,
            @Nullable String remove) {

        List<MultipartFile> files() {
            return file == null ? List.of() : file;
        }

        boolean only() {
            return attach != null || remove != null;
        }
    }
}
