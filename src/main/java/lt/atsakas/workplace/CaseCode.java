package lt.atsakas.workplace;

import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.AccessCodes;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a registrar gives a client who has lost the access code another one; it is shown once and is not in the address. */
@Controller
@RequestMapping("/cases/{address}/code")
class CaseCode {

    private final CaseAccess access;
    private final AccessCodes codes;

    CaseCode(CaseAccess access, AccessCodes codes) {
        this.access = access;
        this.codes = codes;
    }

    @PostMapping
    String renew(@PathVariable String address, @CurrentEmployee SignedInEmployee me, RedirectAttributes next) {
        CaseNumber number = opened(address, me.id());
        next.addFlashAttribute("code", codes.renew(number, Actor.employee(me.id())));
        return "redirect:/cases/" + number.address() + "/code";
    }

    @GetMapping
    String show(@PathVariable String address, @CurrentEmployee SignedInEmployee me, Model page) {
        CaseNumber number = opened(address, me.id());
        page.addAttribute("number", number);
        return page.containsAttribute("code") ? "workplace/code" : "redirect:/cases/" + number.address();
    }

    private CaseNumber opened(String address, EmployeeId me) {
        CaseNumber number = CaseNumber.fromAddress(address);
        if (!access.servesClient(number, me)) {
            throw new NotFound();
        }
        return number;
    }
}
