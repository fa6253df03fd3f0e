package lt.atsakas.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lt.atsakas.documents.DraftFileGone;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.intake.IdempotencyKeyReused;
import lt.atsakas.intake.ReturnCode;
import lt.atsakas.intake.UnfinishedWork;
import lt.atsakas.notices.NoticeKind;
import lt.atsakas.notices.Notices;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.ClientNews;
import lt.atsakas.registry.NewsBy;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.TooOften;
import lt.atsakas.shared.VisitorWords;
import lt.atsakas.shared.web.NotTaken;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a client reads the complaint once more and submits it; submitting twice files it once, and only what was read is filed. */
@Controller
@RequestMapping("/complaints/check")
class ComplaintCheckPage {

    private final Drafting drafting;
    private final DraftCheck check;
    private final UnfinishedWork work;
    private final ClientNews news;
    private final Notices notices;
    private final VisitorWords words;

    ComplaintCheckPage(
            Drafting drafting,
            DraftCheck check,
            UnfinishedWork work,
            ClientNews news,
            Notices notices,
            VisitorWords words) {
        this.drafting = drafting;
        this.check = check;
        this.work = work;
        this.news = news;
        this.notices = notices;
        this.words = words;
    }

    @GetMapping
    String show(HttpServletRequest request, Model page) {
        Visit visit = new Visit(request);
        Optional<ComplaintDraft> draft = visit.draft();
        if (draft.isEmpty()) {
            return "redirect:/complaints/new";
        }
        Optional<String> unfinished = toMend(draft.get());
        if (unfinished.isPresent()) {
            return unfinished.get();
        }
        visit.rename();
        page.addAttribute("declined", false);
        return answers(page, draft.get(), List.of());
    }

    /** Where what is missing is asked; there is nothing to check before it is answered. */
    private Optional<String> toMend(ComplaintDraft draft) {
        return check.firstFaulty(draft).map(faulty -> "redirect:/complaints/new/" + faulty.address() + "?change=yes");
    }

    @PostMapping
    String submit(
            @RequestParam(defaultValue = "") String key,
            Said said,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        Visit visit = new Visit(request);
        if (visit.receipt().filter(receipt -> receipt.key().equals(key)).isPresent()) {
            return "redirect:/complaints/filed";
        }
        Optional<ComplaintDraft> draft = visit.draft().filter(kept -> kept.key().equals(key));
        if (draft.isEmpty()) {
            return "redirect:/complaints/new";
        }
        page.addAttribute("declined", said.declinesNews());
        List<PageFault> unread = unread(draft.get(), said);
        if (unread.isEmpty()) {
            return submit(draft.get(), said, visit, response, page);
        }
        NotTaken.mark(request);
        return toMend(draft.get()).orElseGet(() -> {
            response.setStatus(HttpStatus.CONFLICT.value());
            return answers(page, draft.get(), unread);
        });
    }

    /** What is other now than on the page that was sent, such as what another window has changed. */
    private List<PageFault> unread(ComplaintDraft draft, Said said) {
        List<PageFault> unread = new ArrayList<>();
        if (!draft.sum().equals(said.read())) {
            unread.add(new PageFault("main", words.of("portal.check.changedMeanwhile")));
        }
        if (said.notice() != null && !said.notice().equals(privacyNotice())) {
            unread.add(new PageFault("notice", words.of("portal.check.noticeChanged")));
        }
        return unread;
    }

    /**
     * What the form says beside the complaint.
     *
     * @param newsAsked given when it asks at all, as it does of whoever can be reached at once
     * @param news given when they are wanted
     * @param notice the moment of the privacy notice that the reader had before them
     * @param read the sum of the complaint that the reader had before them
     */
    record Said(
            @Nullable String newsAsked,
            @Nullable String news,
            @Nullable String notice,
            @Nullable String read) {

        boolean declinesNews() {
            return newsAsked != null && news == null;
        }
    }

    private String submit(ComplaintDraft draft, Said said, Visit visit, HttpServletResponse response, Model page) {
        Optional<ReturnCode> putAway = visit.returnCode();
        try {
            FiledComplaint filed = drafting.file(draft, visit.address());
            if (said.declinesNews()) {
                news.choose(filed.caseNumber(), NewsBy.NONE, Actor.client());
            }
            visit.submitted(Receipt.of(draft.key(), filed));
        } catch (DraftFileGone lost) {
            return again(draft.minus(lost.file()), words.of(lost), visit, page);
        } catch (IdempotencyKeyReused filed) {
            return again(draft.anew(), words.of("portal.check.filedBefore", filed.filedBefore()), visit, page);
        } catch (RuleViolation refused) {
            if (refused instanceof TooOften tooOften) {
                ComeLater.mark(response, tooOften);
            }
            return answers(page, draft, List.of(new PageFault("main", words.of(refused))));
        }
        drafting.forget(draft);
        putAway.ifPresent(work::forget);
        return "redirect:/complaints/filed";
    }

    /** Shows what can be submitted now, and what was changed so that it can. */
    private String again(ComplaintDraft changed, String fault, Visit visit, Model page) {
        visit.keep(changed);
        return answers(page, changed, List.of(new PageFault("main", fault)));
    }

    /** Whoever files has had the notice in force before them: the case is told of it by its moment. */
    private String privacyNotice() {
        return String.valueOf(notices.current(NoticeKind.PRIVACY));
    }

    private String answers(Model page, ComplaintDraft draft, List<PageFault> faults) {
        page.addAttribute("form", draft.form());
        page.addAttribute("files", draft.files());
        page.addAttribute("key", draft.key());
        page.addAttribute("read", draft.sum());
        page.addAttribute("notice", privacyNotice());
        page.addAttribute("faults", faults);
        return "portal/check";
    }
}
