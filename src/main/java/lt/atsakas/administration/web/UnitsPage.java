package lt.atsakas.administration.web;

import java.util.List;
import lt.atsakas.organisation.ChangeRefused;
import lt.atsakas.organisation.ChangedMeanwhile;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.HouseDesk;
import lt.atsakas.organisation.HouseJournal;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.NotFound;
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

/** The units of the house: the list, a new one, and each one's name, head and place. */
@Controller
@RequestMapping("/admin")
class UnitsPage {

    private final Organisation organisation;
    private final HouseDesk desk;
    private final HouseJournal journal;
    private final HouseNames names;
    private final ChangeWords changes;
    private final Faults faults;

    UnitsPage(
            Organisation organisation,
            HouseDesk desk,
            HouseJournal journal,
            HouseNames names,
            ChangeWords changes,
            Faults faults) {
        this.organisation = organisation;
        this.desk = desk;
        this.journal = journal;
        this.names = names;
        this.changes = changes;
        this.faults = faults;
    }

    @GetMapping("/units")
    String list(Model page) {
        page.addAttribute("units", organisation.units());
        page.addAttribute("organisation", organisation);
        page.addAttribute("names", names);
        return "administration/units";
    }

    @GetMapping("/new-unit")
    ModelAndView begin() {
        return page(true, UnitForm.empty(), List.of());
    }

    @PostMapping("/new-unit")
    ModelAndView open(@ModelAttribute("form") UnitForm form, @CurrentEmployee SignedInEmployee me) {
        try {
            desk.open(form.card(form.newCode()), me.id());
            return new ModelAndView("redirect:/admin/units?opened");
        } catch (ChangeRefused refused) {
            return page(true, form, faults.of(refused));
        }
    }

    @GetMapping("/units/{code}")
    ModelAndView edit(@PathVariable String code) {
        return page(false, UnitForm.of(desk.file(named(code))), List.of());
    }

    @PostMapping("/units/{code}")
    ModelAndView change(
            @PathVariable String code, @ModelAttribute("form") UnitForm form, @CurrentEmployee SignedInEmployee me) {
        UnitCode unit = named(code);
        try {
            desk.change(form.card(unit), form.version(), me.id());
            return new ModelAndView("redirect:/admin/units?saved");
        } catch (ChangeRefused refused) {
            return page(false, form, faults.of(refused));
        } catch (ChangedMeanwhile outdated) {
            return page(false, form.over(desk.file(unit).version()), faults.of(outdated));
        }
    }

    private UnitCode named(String code) {
        return organisation.units().stream()
                .map(unit -> unit.code())
                .filter(unit -> unit.value().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ModelAndView page(boolean isNew, UnitForm form, List<PageFault> found) {
        ModelAndView page = FormPage.of("administration/unit-form", form, found);
        page.addObject("isNew", isNew);
        page.addObject(
                "units",
                organisation.units().stream()
                        .filter(unit -> isNew || !unit.code().value().equals(form.code()))
                        .toList());
        page.addObject(
                "people",
                organisation.all().stream().filter(EmployeeCard::active).toList());
        page.addObject("history", isNew ? List.of() : changes.lines(journal.of(form.newCode())));
        return page;
    }
}
