package lt.atsakas.workplace;

import java.time.Clock;
import java.time.LocalDate;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.registry.CaseSearch;
import lt.atsakas.registry.CaseState;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of cases that the employee may know of; its address can be copied with all filters. */
@Controller
class CasesPage {

    private final CaseSearch search;
    private final CaseAccess access;
    private final Names names;
    private final Clock clock;

    CasesPage(CaseSearch search, CaseAccess access, Names names, Clock clock) {
        this.search = search;
        this.access = access;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/cases")
    String list(CaseFilter filter, @CurrentEmployee SignedInEmployee me, Model model) {
        LocalDate today = Vilnius.dayOf(clock.instant());
        model.addAttribute("found", search.find(filter.query(today), access.circleOf(me.id())));
        model.addAttribute("filter", filter);
        model.addAttribute("names", names);
        model.addAttribute("today", today);
        model.addAttribute("states", CaseState.values());
        model.addAttribute("dues", DueFilter.values());
        return "workplace/cases";
    }
}
