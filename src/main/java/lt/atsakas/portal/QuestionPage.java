package lt.atsakas.portal;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lt.atsakas.documents.DocumentSettings;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.TooOften;
import lt.atsakas.shared.VisitorWords;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.multipart.MultipartFile;

/** Where a client writes the complaint, one question a page. What they wrote and attached is kept whatever there is to mend. */
@Controller
@RequestMapping("/complaints/new")
class QuestionPage {

    private static final String PAGES = "redirect:/complaints/new/";
    private static final String AGAIN = "portal/question";

    private final Drafting drafting;
    private final DraftCheck check;
    private final SavedComplaints saved;
    private final IntakeGate gate;
    private final DocumentSettings limits;
    private final VisitorWords words;

    QuestionPage(
            Drafting drafting,
            DraftCheck check,
            SavedComplaints saved,
            IntakeGate gate,
            DocumentSettings limits,
            VisitorWords words) {
        this.drafting = drafting;
        this.check = check;
        this.saved = saved;
        this.gate = gate;
        this.limits = limits;
        this.words = words;
    }

    @GetMapping
    String begin() {
        return PAGES + Question.WHO.address();
    }

    @GetMapping("/{question}")
    String show(
            @PathVariable String question,
            @RequestParam(required = false) @Nullable String change,
            HttpServletRequest request,
            Model page) {
        Question asked = Question.at(question).orElseThrow(NotFound::new);
        ComplaintDraft draft = new Visit(request).draft().orElseGet(ComplaintDraft::blank);
        if (!asked.isAskedOf(draft.form())) {
            return PAGES + Question.WHO.address();
        }
        page.addAttribute("change", change != null);
        return form(asked, draft, List.of(), page);
    }

    /** Keeps what was written and goes on, or shows the question again: with files added, removed or faults. */
    @PostMapping("/{question}")
    String answer(
            @ModelAttribute("form") ComplaintForm form,
            BindingResult unreadable,
            Sent sent,
            ServletWebRequest exchange,
            Model page) {
        Question asked = Question.at(sent.question()).orElseThrow(NotFound::new);
        HttpServletRequest request = exchange.getRequest();
        Visit visit = new Visit(request);
        ComplaintDraft before = visit.draft().orElseGet(ComplaintDraft::blank);
        ComplaintDraft draft = before.with(before.form().answering(asked, form));
        page.addAttribute("change", sent.isChange());
        try {
            letIn(asked, sent, request);
        } catch (TooOften refused) {
            ComeLater.mark(requireNonNull(exchange.getResponse()), refused);
            return form(asked, draft, List.of(new PageFault("main", words.of(refused))), page);
        }
        String next = answer(asked, draft, sent, visit, page);
        if (next.equals(AGAIN)) {
            requireNonNull(exchange.getResponse()).setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        return next;
    }

    /** Words pass the gate where they come in and whenever they are put away; files where they are looked at. */
    private void letIn(Question asked, Sent sent, HttpServletRequest request) {
        if (asked == Question.MATTER || sent.save() != null) {
            gate.pass(request.getRemoteAddr());
        }
        if (asked == Question.FILES && sent.bringsFiles()) {
            gate.bringFiles(request.getRemoteAddr());
        }
    }

    private String answer(Question asked, ComplaintDraft written, Sent sent, Visit visit, Model page) {
        List<PageFault> faults = new ArrayList<>();
        ComplaintDraft draft = written;
        if (asked == Question.FILES) {
            draft = drafting.attach(sent.trim(written, drafting), sent.files(), visit.address(), faults);
        }
        ComplaintDraft kept = draft.with(draft.form().cut());
        visit.keep(kept);
        if (sent.save() != null && faults.isEmpty() && kept.equals(draft)) {
            return putAway(kept, visit);
        }
        if (sent.language() != null && faults.isEmpty()) {
            return "redirect:/language/" + VisitorLanguage.known(sent.language()) + sent.passedOn(asked);
        }
        if (sent.isOnlyFiles()) {
            return faults.isEmpty() ? again(asked, sent) : form(asked, draft, faults, page);
        }
        faults.addAll(0, check.faults(asked, draft));
        return faults.isEmpty() ? next(asked, draft, sent) : form(asked, draft, faults, page);
    }

    /** What is too long to be kept whole is not put away: its page says so. */
    private String putAway(ComplaintDraft draft, Visit visit) {
        visit.putAway(saved.save(draft, visit.returnCode().orElse(null)));
        drafting.forget(draft);
        return "redirect:/complaints/saved";
    }

    private static String again(Question asked, Sent sent) {
        return PAGES + asked.address() + sent.passedOn() + "#file";
    }

    /** On to the next question; from a change back to the check, past whatever the change has left open. */
    private String next(Question asked, ComplaintDraft draft, Sent sent) {
        Optional<Question> next = sent.isChange() ? check.firstFaulty(draft) : asked.after(draft.form());
        return next.map(question -> PAGES + question.address() + sent.passedOn())
                .orElse("redirect:/complaints/check");
    }

    private String form(Question asked, ComplaintDraft draft, List<PageFault> faults, Model page) {
        List<Question> all = Question.of(draft.form());
        page.addAttribute("question", asked);
        page.addAttribute("before", asked.before(draft.form()).orElse(null));
        page.addAttribute("place", all.indexOf(asked) + 1);
        page.addAttribute("questions", all.size());
        page.addAttribute("form", draft.form());
        page.addAttribute("files", draft.files());
        page.addAttribute("limits", limits);
        page.addAttribute("faults", faults);
        page.addAttribute("errors", PageFault.byField(faults));
        return AGAIN;
    }

    /**
     * What a page sends beside the answers.
     *
     * @param question the page's place in the address
     * @param change given when the client came from the check
     * @param attach given when the client only wants to add the chosen files
     * @param remove the id of a file to remove, given when the client only wants that
     * @param save given when the client will finish later
     * @param language given when the client wants to go on in another one
     */
    record Sent(
            String question,
            @Nullable String change,
            @Nullable List<MultipartFile> file,
            @Nullable String attach,
            @Nullable String remove,
            @Nullable String save,
            @Nullable String language) {

        List<MultipartFile> files() {
            return file == null ? List.of() : file;
        }

        boolean bringsFiles() {
            return files().stream().anyMatch(brought -> !brought.isEmpty());
        }

        boolean isChange() {
            return change != null;
        }

        /** What the next page's address says of it. */
        String passedOn() {
            return isChange() ? "?change=yes" : "";
        }

        /** What the page that changes the language is told, so that it leads back here. */
        String passedOn(Question asked) {
            return "?from=" + asked.address() + (isChange() ? "&change=yes" : "");
        }

        boolean isOnlyFiles() {
            return attach != null || remove != null;
        }

        ComplaintDraft trim(ComplaintDraft draft, Drafting drafting) {
            return remove == null ? draft : drafting.detach(draft, remove);
        }
    }
}
