package lt.atsakas.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import lt.atsakas.deadlines.LegalTerms;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.web.QrPicture;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the client takes home: number, code, days, and a slip to print. */
@Controller
class ComplaintFiledPage {

    private final LegalTerms terms;
    private final WorkingCalendar calendar;
    private final CaseRegistry registry;
    private final String publicUrl;

    ComplaintFiledPage(
            @Lazy LegalTerms terms,
            WorkingCalendar calendar,
            CaseRegistry registry,
            @Value("${atsakas.public-url}") String publicUrl) {
        this.terms = terms;
        this.calendar = calendar;
        this.registry = registry;
        this.publicUrl = publicUrl;
    }

    @GetMapping("/complaints/filed")
    String show(HttpServletRequest request, Model page) {
        Optional<Receipt> receipt = new Visit(request).receipt();
        if (receipt.isEmpty()) {
            return "redirect:/status";
        }
        page.addAttribute("receipt", receipt.get());
        page.addAttribute("codeReplaced", receipt.get().opening().in(registry).isEmpty());
        page.addAttribute("assignedBy", assignedBy(receipt.get().effectiveReceipt()));
        page.addAttribute("statusUrl", publicUrl + "/status");
        page.addAttribute("picture", QrPicture.of(statusAddress(receipt.get())));
        return "portal/filed";
    }

    private LocalDate assignedBy(LocalDate received) {
        return calendar.lastDay(received, terms.of(CaseKind.COMPLAINT, received).assignment());
    }

    /** The number only: the code never stands in an address. */
    private String statusAddress(Receipt receipt) {
        return publicUrl + "/status?number=" + receipt.number().replace('/', '~');
    }
}
