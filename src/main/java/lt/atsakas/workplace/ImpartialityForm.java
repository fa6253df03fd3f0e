package lt.atsakas.workplace;

import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where whoever takes over a case under way – a deputy, or the handler who is back – confirms to be impartial (VAĮ 24). */
@Controller
class ImpartialityForm {

    private final CaseAccess access;
    private final Impartiality impartiality;

    ImpartialityForm(CaseAccess access, Impartiality impartiality) {
        this.access = access;
        this.impartiality = impartiality;
    }

    @PostMapping("/cases/{address}/impartiality")
    String confirm(@PathVariable String address, @CurrentEmployee SignedInEmployee me) {
        CaseNumber number =
                access.open(CaseNumber.fromAddress(address), me.id()).number();
        impartiality.confirm(number, me.id());
        return "redirect:/cases/" + number.address() + "#answer";
    }
}
