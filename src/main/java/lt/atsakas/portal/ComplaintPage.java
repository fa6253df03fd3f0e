package lt.atsakas.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;

/** Where a client writes the complaint. What they wrote and attached is kept whatever there is to mend. */
@Controller
@RequestMapping("/complaints/new")
class ComplaintPage {

    private final Drafting drafting;
    private final IntakeGate gate;

    ComplaintPage(Drafting drafting, IntakeGate gate) {
        this.drafting = drafting;
        this.gate = gate;
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
            HttpServletRequest request,
            Model page) {
        gate.pass(request.getRemoteAddr());
        Visit visit = new Visit(request);
        List<PageFault> faults = new ArrayList<>();
        ComplaintDraft before = visit.draft().orElseGet(ComplaintDraft::blank).with(form);
        ComplaintDraft draft = drafting.attach(attachments.trim(before, drafting), attachments.files(), faults);
        visit.keep(draft.with(form.cut()));
        if (!attachments.only()) {
            faults.addAll(0, drafting.faults(draft));
            return faults.isEmpty() ? "redirect:/complaints/check" : form(page, draft, faults);
        }
        boolean kept = faults.isEmpty() && form.equals(form.cut());
        return kept ? "redirect:/complaints/new#file" : form(page, draft, faults);
    }

    private static String form(Model page, ComplaintDraft draft, List<PageFault> faults) {
        page.addAttribute("form", draft.form());
        page.addAttribute("files", draft.files());
        page.addAttribute("faults", faults);
        page.addAttribute("errors", byField(faults));
        return "portal/complaint";
    }

    private static Map<String, String> byField(List<PageFault> faults) {
        return faults.stream()
                .collect(Collectors.toMap(PageFault::id, PageFault::message, (one, other) -> one + " " + other));
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
