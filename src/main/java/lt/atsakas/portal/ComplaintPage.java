package lt.atsakas.portal;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import lt.atsakas.documents.DocumentSettings;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.TooOften;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.multipart.MultipartFile;

/** Where a client writes the complaint. What they wrote and attached is kept whatever there is to mend. */
@Controller
@RequestMapping("/complaints/new")
class ComplaintPage {

    private final Drafting drafting;
    private final IntakeGate gate;
    private final DocumentSettings limits;
    private final HouseWords words;

    ComplaintPage(Drafting drafting, IntakeGate gate, DocumentSettings limits, HouseWords words) {
        this.drafting = drafting;
        this.gate = gate;
        this.limits = limits;
        this.words = words;
    }

    @GetMapping
    String show(HttpServletRequest request, Model page) {
        ComplaintDraft draft = new Visit(request).draft().orElseGet(ComplaintDraft::blank);
        return form(page, draft, List.of());
    }

    /** Keeps what was written and goes on to the check, or shows the form again: with files added, removed or faults. */
    @PostMapping
    String write(
            @ModelAttribute("form") ComplaintForm form,
            BindingResult unreadable,
            Attachments attachments,
            ServletWebRequest exchange,
            Model page) {
        HttpServletRequest request = exchange.getRequest();
        Visit visit = new Visit(request);
        ComplaintDraft before = visit.draft().orElseGet(ComplaintDraft::blank).with(form);
        try {
            gate.pass(request.getRemoteAddr());
        } catch (TooOften refused) {
            ComeLater.mark(requireNonNull(exchange.getResponse()), refused);
            return form(page, before, List.of(new PageFault("main", words.of(refused))));
        }
        return write(before, attachments, visit, page);
    }

    private String write(ComplaintDraft before, Attachments attachments, Visit visit, Model page) {
        List<PageFault> faults = new ArrayList<>();
        ComplaintForm form = before.form();
        ComplaintDraft draft =
                drafting.attach(attachments.trim(before, drafting), attachments.files(), visit.address(), faults);
        visit.keep(draft.with(form.cut()));
        if (!attachments.only()) {
            faults.addAll(0, drafting.faults(draft));
            return faults.isEmpty() ? "redirect:/complaints/check" : form(page, draft, faults);
        }
        boolean kept = faults.isEmpty() && form.equals(form.cut());
        return kept ? "redirect:/complaints/new#file" : form(page, draft, faults);
    }

    private String form(Model page, ComplaintDraft draft, List<PageFault> faults) {
        page.addAttribute("form", draft.form());
        page.addAttribute("files", draft.files());
        page.addAttribute("limits", limits);
        page.addAttribute("faults", faults);
        page.addAttribute("errors", PageFault.byField(faults));
        return "portal/complaint";
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

        ComplaintDraft trim(ComplaintDraft draft, Drafting drafting) {
            return remove == null ? draft : drafting.detach(draft, remove);
        }
    }
}
