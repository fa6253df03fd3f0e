package lt.atsakas.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import lt.atsakas.intake.ReturnCode;
import lt.atsakas.intake.UnfinishedWork;
import lt.atsakas.shared.TooOften;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.shared.VisitorWords;
import lt.atsakas.shared.web.PageFault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a client who will finish later gets the code, and comes back with it. */
@Controller
class SavedComplaintPage {

    private final SavedComplaints saved;
    private final UnfinishedWork work;
    private final VisitorWords words;
    private final String publicUrl;

    SavedComplaintPage(
            SavedComplaints saved,
            UnfinishedWork work,
            VisitorWords words,
            @Value("${atsakas.public-url}") String publicUrl) {
        this.saved = saved;
        this.work = work;
        this.words = words;
        this.publicUrl = publicUrl;
    }

    @GetMapping("/complaints/saved")
    String show(HttpServletRequest request, Model page) {
        Optional<ReturnCode> code = new Visit(request).returnCode();
        if (code.isEmpty()) {
            return "redirect:/complaints/return";
        }
        page.addAttribute("code", code.get().value());
        page.addAttribute("until", Vilnius.dayOf(work.until()));
        page.addAttribute("returnUrl", publicUrl + "/complaints/return");
        return "portal/saved";
    }

    @GetMapping("/complaints/return")
    String ask(Model page) {
        return form(List.of(), page);
    }

    @PostMapping("/complaints/return")
    String comeBack(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        ReturnCode typed = ReturnCode.typed(code);
        try {
            Optional<ComplaintForm> form = saved.open(typed, request.getRemoteAddr());
            if (form.isPresent()) {
                new Visit(request).comeBack(ComplaintDraft.blank().with(form.get()), typed);
                return "redirect:/complaints/new";
            }
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return form(List.of(new PageFault("code", words.of("portal.return.notFound"))), page);
        } catch (TooOften refused) {
            ComeLater.mark(response, refused);
            return form(List.of(new PageFault("code", words.of(refused))), page);
        }
    }

    private static String form(List<PageFault> faults, Model page) {
        page.addAttribute("faults", faults);
        page.addAttribute("errors", PageFault.byField(faults));
        return "portal/return";
    }
}
