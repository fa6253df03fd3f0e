package lt.atsakas.administration.web;

import java.util.List;
import java.util.function.Predicate;
import lt.atsakas.organisation.ChangeRefused;
import lt.atsakas.organisation.ChangedMeanwhile;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.HouseDesk;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.WorkInHand;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.web.FormPage;
import lt.atsakas.shared.web.PageFault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The last day of an employee: what they leave behind is shown before it is confirmed, and then passes on. */
@Controller
@RequestMapping("/admin/employees/{login}/leave")
class LeavingPage {

    private final Organisation organisation;
    private final HouseDesk desk;
    private final WorkInHand work;
    private final HouseNames names;
    private final Faults faults;

    LeavingPage(Organisation organisation, HouseDesk desk, WorkInHand work, HouseNames names, Faults faults) {
        this.organisation = organisation;
        this.desk = desk;
        this.work = work;
        this.names = names;
        this.faults = faults;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String login, @CurrentEmployee SignedInEmployee me) {
        EmployeeCard card = EmployeePage.named(organisation, login);
        return card.active()
                ? page(card, new LeavingForm(null, desk.file(card.id()).version()), me, List.of())
                : new ModelAndView("redirect:/admin/employees/" + card.id().value());
    }

    @PostMapping
    ModelAndView leave(@PathVariable String login, LeavingForm form, @CurrentEmployee SignedInEmployee me) {
        EmployeeCard card = EmployeePage.named(organisation, login);
        try {
            desk.leave(card.id(), form.chosen(), form.version(), me.id());
            return new ModelAndView("redirect:/admin/employees/" + card.id().value() + "?left");
        } catch (ChangeRefused refused) {
            List<PageFault> found = faults.of(refused).stream()
                    .map(fault -> new PageFault("successor", fault.message()))
                    .toList();
            return page(card, form, me, found);
        } catch (ChangedMeanwhile outdated) {
            int later = desk.file(card.id()).version();
            return page(card, new LeavingForm(form.successor(), later), me, faults.of(outdated));
        }
    }

    private ModelAndView page(EmployeeCard card, LeavingForm form, SignedInEmployee me, List<PageFault> found) {
        ModelAndView page = FormPage.of("administration/leave", form, found);
        page.addObject("card", card);
        page.addObject("work", work.of(card.id(), me.id()));
        page.addObject("names", names);
        page.addObject(
                "heads",
                organisation.units().stream()
                        .filter(unit -> card.id().equals(unit.head()))
                        .toList());
        page.addObject("leads", active(other -> card.id().equals(other.supervisor())));
        page.addObject("lastInDirectorsPlace", isLastInDirectorsPlace(card));
        page.addObject("successors", active(other -> !other.id().equals(card.id())));
        return page;
    }

    /** A house may have nobody else: it is warned, not stopped. */
    private boolean isLastInDirectorsPlace(EmployeeCard card) {
        return card.has(Role.DECIDER_OF_LAST_RESORT)
                && organisation.withRole(Role.DECIDER_OF_LAST_RESORT).size() == 1;
    }

    private List<EmployeeCard> active(Predicate<EmployeeCard> who) {
        return organisation.all().stream()
                .filter(EmployeeCard::active)
                .filter(who)
                .toList();
    }

    /** Who takes over, if anybody, and the version of the record that was looked at. */
    record LeavingForm(@Nullable String successor, int version) {

        @Nullable
        EmployeeId chosen() {
            return successor == null || successor.isEmpty() ? null : new EmployeeId(successor);
        }
    }
}
