package lt.atsakas.administration.web;

import java.util.List;
import lt.atsakas.committee.CommitteeChangedMeanwhile;
import lt.atsakas.committee.CommitteeDesk;
import lt.atsakas.committee.CommitteeFault;
import lt.atsakas.committee.CommitteeId;
import lt.atsakas.committee.CommitteeRefused;
import lt.atsakas.committee.TieRule;
import lt.atsakas.committee.VotingRule;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.web.FormPage;
import lt.atsakas.shared.web.PageFault;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The committees, kept by administrators and, because one may be needed for a single case, by the secretaries. */
@Controller
@RequestMapping("/committees")
class CommitteesPage {

    private final CommitteeDesk desk;
    private final Organisation organisation;
    private final HouseNames names;
    private final HouseWords words;

    CommitteesPage(CommitteeDesk desk, Organisation organisation, HouseNames names, HouseWords words) {
        this.desk = desk;
        this.organisation = organisation;
        this.names = names;
        this.words = words;
    }

    @GetMapping
    String list(Model page) {
        page.addAttribute("committees", desk.all());
        page.addAttribute("names", names);
        return "administration/committees";
    }

    @GetMapping("/new")
    ModelAndView begin() {
        return page("new", CommitteeForm.empty(), List.of());
    }

    @PostMapping("/new")
    ModelAndView found(@ModelAttribute("form") CommitteeForm form) {
        try {
            desk.found(form.wish());
            return new ModelAndView("redirect:/committees?saved");
        } catch (CommitteeRefused refused) {
            return page("new", form, faults(refused));
        }
    }

    @GetMapping("/{id}")
    ModelAndView edit(@PathVariable String id) {
        return page(id, CommitteeForm.of(desk.card(CommitteeId.of(id))), List.of());
    }

    @PostMapping("/{id}")
    ModelAndView change(@PathVariable String id, @ModelAttribute("form") CommitteeForm form) {
        CommitteeId committee = CommitteeId.of(id);
        try {
            desk.change(committee, form.wish(), form.seen());
            return new ModelAndView("redirect:/committees?saved");
        } catch (CommitteeRefused refused) {
            return page(id, form, faults(refused));
        } catch (CommitteeChangedMeanwhile outdated) {
            return page(
                    id,
                    form.over(desk.card(committee).version()),
                    List.of(new PageFault(FormPage.WHOLE, words.of(outdated))));
        }
    }

    private List<PageFault> faults(CommitteeRefused refused) {
        return refused.faults().stream().map(this::fault).toList();
    }

    private PageFault fault(CommitteeFault fault) {
        return new PageFault(
                fault.field(), words.of(fault.messageKey(), fault.arguments().toArray()));
    }

    private ModelAndView page(String id, CommitteeForm form, List<PageFault> faults) {
        return FormPage.of("administration/committee-form", form, faults)
                .addObject("id", id)
                .addObject("members", organisation.withRole(Role.COMMITTEE_MEMBER))
                .addObject("secretaries", organisation.withRole(Role.COMMITTEE_SECRETARY))
                .addObject("votingRules", VotingRule.values())
                .addObject("tieRules", TieRule.values());
    }
}
