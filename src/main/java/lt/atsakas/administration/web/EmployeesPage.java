package lt.atsakas.administration.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.security.PasswordDesk;
import lt.atsakas.shared.HouseWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of employees, by name; its address can be copied with all filters. */
@Controller
class EmployeesPage {

    private static final int AT_ONCE = 50;

    private final Organisation organisation;
    private final PasswordDesk passwords;
    private final HouseNames names;

    EmployeesPage(Organisation organisation, PasswordDesk passwords, HouseNames names) {
        this.organisation = organisation;
        this.passwords = passwords;
        this.names = names;
    }

    @GetMapping("/admin")
    String begin() {
        return "redirect:/admin/employees";
    }

    @GetMapping("/admin/employees")
    String list(EmployeeFilter filter, Model page) {
        List<EmployeeCard> found = found(filter);
        int first = Math.min(filter.pageNumber() * AT_ONCE, found.size());
        int end = Math.min(first + AT_ONCE, found.size());
        page.addAttribute("filter", filter);
        page.addAttribute("found", found.subList(first, end));
        page.addAttribute("total", found.size());
        page.addAttribute("more", end < found.size());
        page.addAttribute("units", organisation.units());
        page.addAttribute("roles", Role.values());
        page.addAttribute("states", EmployeeState.values());
        page.addAttribute("names", names);
        return "administration/employees";
    }

    private List<EmployeeCard> found(EmployeeFilter filter) {
        Set<EmployeeId> withoutPassword = filter.needsPasswords()
                ? passwords.withoutPassword().stream().map(EmployeeCard::id).collect(Collectors.toSet())
                : Set.of();
        return organisation.all().stream()
                .filter(filter.fits(withoutPassword))
                .sorted(Comparator.comparing(EmployeeCard::fullName, Collator.getInstance(HouseWords.LITHUANIAN)))
                .toList();
    }
}
