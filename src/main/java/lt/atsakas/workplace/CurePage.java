package lt.atsakas.workplace;

import jakarta.servlet.http.HttpServletRequest;
import lt.atsakas.admission.CureNoteMissing;
import lt.atsakas.admission.CureNoteTooLong;
import lt.atsakas.admission.DeficiencyDesk;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.TypedText;
import lt.atsakas.shared.web.NotTaken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whoever takes what the client brings to cure the complaint notes it on the page of the case. */
@Controller
class CurePage {

    private final CaseAccess access;
    private final DeficiencyDesk deficiencies;
    private final HouseWords words;

    CurePage(CaseAccess access, DeficiencyDesk deficiencies, HouseWords words) {
        this.access = access;
        this.deficiencies = deficiencies;
        this.words = words;
    }

    @PostMapping("/cases/{address}/cured")
    String cured(
            @PathVariable String address,
            @RequestParam(defaultValue = "") String note,
            @CurrentEmployee SignedInEmployee me,
            HttpServletRequest request,
            RedirectAttributes next) {
        CaseNumber number = CaseNumber.fromAddress(address);
        access.open(number, me.id());
        String kept = TypedText.kept(note);
        try {
            deficiencies.cure(number, kept, Actor.employee(me.id()));
            next.addFlashAttribute("cured", true);
        } catch (CureNoteMissing | CureNoteTooLong refused) {
            NotTaken.mark(request);
            next.addFlashAttribute("cureFault", words.of(refused));
            next.addFlashAttribute("cureNote", kept);
        }
        return "redirect:/cases/" + number.address() + "#admission";
    }
}
