package lt.atsakas.workplace;

import java.time.Clock;
import lt.atsakas.deadlines.TimeLeft;
import lt.atsakas.oversight.Attention;
import lt.atsakas.oversight.CaseFilter;
import lt.atsakas.oversight.CaseList;
import lt.atsakas.oversight.CaseLists;
import lt.atsakas.oversight.DueFilter;
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

    private final CaseLists lists;
    private final Names names;
    private final TimeLeft timeLeft;
    private final Clock clock;

    CasesPage(CaseLists lists, Names names, TimeLeft timeLeft, Clock clock) {
        this.lists = lists;
        this.names = names;
        this.timeLeft = timeLeft;
        this.clock = clock;
    }

    @GetMapping("/cases")
    String list(CaseFilter filter, @CurrentEmployee SignedInEmployee me, Model model) {
        CaseList list = lists.of(filter, me.id());
        model.addAttribute("found", list.found());
        model.addAttribute("filter", filter);
        model.addAttribute("names", names);
        model.addAttribute("timeLeft", timeLeft);
        model.addAttribute("today", Vilnius.dayOf(clock.instant()));
        model.addAttribute("states", CaseState.values());
        model.addAttribute("dues", DueFilter.values());
        model.addAttribute("attentions", Attention.values());
        model.addAttribute("handlers", list.handlers());
        model.addAttribute("watchesOverSome", lists.watchesOverSome(me.id()));
        return "workplace/cases";
    }
}
