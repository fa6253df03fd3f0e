package lt.atsakas.workplace;

import lt.atsakas.admission.DeficiencyDesk;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.TypedText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whoever takes what the client brings to cure the complaint notes it on the page of the case. */
@Controller
class CurePage {

    private static final int LONGEST_NOTE = 2000;

    private final CaseAccess access;
    private final DeficiencyDesk deficiencies;

    CurePage(CaseAccess access, DeficiencyDesk deficiencies) {
        this.access = access;
        this.deficiencies = deficiencies;
    }

    @PostMapping("/cases/{address}/cured")
    String cured(
            @PathVariable String address,
            @RequestParam(defaultValue = "") String note,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        CaseNumber number = CaseNumber.fromAddress(address);
        access.open(number, me.id());
        String kept = TypedText.unsteered(note).replace("\u0000", "").strip();
        deficiencies.cure(number, kept.substring(0, Math.min(kept.length(), LONGEST_NOTE)), Actor.employee(me.id()));
        next.addFlashAttribute("cured", true);
        return "redirect:/cases/" + number.address() + "#admission";
    }
}
