package lt.atsakas.administration.web;

import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.HouseJournal;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.PasswordDesk;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One employee: what the house knows, whom they lead, whether they can sign in, and what has been changed. */
@Controller
class EmployeePage {

    private final Organisation organisation;
    private final PasswordDesk passwords;
    private final HouseJournal journal;
    private final HouseNames names;
    private final ChangeWords changes;

    EmployeePage(
            Organisation organisation,
            PasswordDesk passwords,
            HouseJournal journal,
            HouseNames names,
            ChangeWords changes) {
        this.organisation = organisation;
        this.passwords = passwords;
        this.journal = journal;
        this.names = names;
        this.changes = changes;
    }

    @GetMapping("/admin/employees/{login}")
    String show(@PathVariable String login, @CurrentEmployee SignedInEmployee me, Model page) {
        EmployeeCard card = named(organisation, login);
        page.addAttribute("card", card);
        page.addAttribute("me", me.id());
        page.addAttribute("password", passwords.statusOf(card.id()));
        page.addAttribute(
                "heads",
                organisation.units().stream()
                        .filter(unit -> card.id().equals(unit.head()))
                        .toList());
        page.addAttribute(
                "leads",
                organisation.all().stream()
                        .filter(other -> other.active() && card.id().equals(other.supervisor()))
                        .toList());
        page.addAttribute("history", changes.lines(journal.of(card.id())));
        page.addAttribute("names", names);
        return "administration/employee";
    }

    /** The employee whom an address names, or "not found". */
    static EmployeeCard named(Organisation organisation, String login) {
        return EmployeeId.isWellFormed(login)
                ? organisation.find(new EmployeeId(login)).orElseThrow(NotFound::new)
                : notFound();
    }

    private static EmployeeCard notFound() {
        throw new NotFound();
    }
}
