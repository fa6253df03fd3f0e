package lt.atsakas.workplace;

import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.ClientNeedsBook;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a registrar notes that a client took their consent back, or brought the proof that was still to come. */
@Controller
@RequestMapping("/cases/{address}")
class CaseNeeds {

    private final CaseAccess access;
    private final ClientNeedsBook book;

    CaseNeeds(CaseAccess access, ClientNeedsBook book) {
        this.access = access;
        this.book = book;
    }

    @PostMapping("/needs/forgotten")
    String forget(@PathVariable String address, @CurrentEmployee SignedInEmployee me) {
        CaseNumber number = served(address, me);
        book.forget(number, Actor.employee(me.id()));
        return "redirect:/cases/" + number.address();
    }

    @PostMapping("/proof")
    String proofCame(@PathVariable String address, @CurrentEmployee SignedInEmployee me) {
        CaseNumber number = served(address, me);
        book.proofCame(number, Actor.employee(me.id()));
        return "redirect:/cases/" + number.address();
    }

    private CaseNumber served(String address, SignedInEmployee me) {
        CaseNumber number = CaseNumber.fromAddress(address);
        if (!access.servesClient(number, me.id())) {
            throw new NotFound();
        }
        return number;
    }
}
