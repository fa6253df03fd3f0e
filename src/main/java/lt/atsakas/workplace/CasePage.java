package lt.atsakas.workplace;

import lt.atsakas.documents.DocumentSettings;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The case file as staff see it: what was complained of, what happened, by when, and the answer. */
@Controller
class CasePage {

    private final CaseViews views;
    private final DocumentSettings limits;

    CasePage(CaseViews views, DocumentSettings limits) {
        this.views = views;
        this.limits = limits;
    }

    @GetMapping("/cases/{address}")
    String show(@PathVariable String address, @CurrentEmployee SignedInEmployee me, Model model) {
        model.addAttribute("limits", limits);
        model.addAttribute("view", views.of(CaseNumber.fromAddress(address), me));
        return "workplace/case";
    }

    /** Forms in Tasklist link with the number as it is written, slash and all. */
    @GetMapping("/cases/{index}/{sequence}")
    String redirect(@PathVariable String index, @PathVariable String sequence) {
        return "redirect:/cases/" + new CaseNumber(index + "/" + sequence).address();
    }
}
