package lt.atsakas.administration.web;

import java.util.ArrayList;
import java.util.List;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.OneTimePassword;
import lt.atsakas.security.PasswordDesk;
import lt.atsakas.security.SignedInEmployee;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one-time passwords are issued, to one employee or to all who have none; shown once and never in an address. */
@Controller
class PasswordIssue {

    private static final String SHOWN = "slips";
    private static final int AT_ONCE = 50;

    private final Organisation organisation;
    private final PasswordDesk passwords;

    PasswordIssue(Organisation organisation, PasswordDesk passwords) {
        this.organisation = organisation;
        this.passwords = passwords;
    }

    @PostMapping("/admin/employees/{login}/password")
    String issue(@PathVariable String login, @CurrentEmployee SignedInEmployee me, RedirectAttributes next) {
        EmployeeCard card = EmployeePage.named(organisation, login);
        next.addFlashAttribute(SHOWN, List.of(slip(card, me)));
        return "redirect:/admin/passwords";
    }

    /** So many at once that nobody waits long; those left over are asked about again. */
    @PostMapping("/admin/passwords")
    String issueToAll(@CurrentEmployee SignedInEmployee me, RedirectAttributes next) {
        List<Slip> slips = new ArrayList<>();
        passwords.withoutPassword().stream()
                .filter(card -> !card.id().equals(me.id()))
                .limit(AT_ONCE)
                .forEach(card -> slips.add(slip(card, me)));
        next.addFlashAttribute(SHOWN, List.copyOf(slips));
        return "redirect:/admin/passwords";
    }

    /** The slips just issued, or who has no password yet. */
    @GetMapping("/admin/passwords")
    String show(Model page) {
        page.addAttribute("missing", passwords.withoutPassword());
        page.addAttribute("most", AT_ONCE);
        return page.containsAttribute(SHOWN) ? "administration/password-slips" : "administration/passwords";
    }

    private Slip slip(EmployeeCard card, SignedInEmployee me) {
        return new Slip(card.fullName(), card.id().value(), passwords.issue(card.id(), me.id()));
    }

    /** What is handed to one employee. */
    record Slip(String fullName, String login, OneTimePassword password) {}
}
