package lt.atsakas.administration.web;

import java.util.List;
import lt.atsakas.organisation.ChangeRefused;
import lt.atsakas.organisation.ChangedMeanwhile;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.HouseDesk;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.web.FormPage;
import lt.atsakas.shared.web.PageFault;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an employee is entered, changed, moved, and taken back after having left; nothing typed is lost by a refusal. */
@Controller
@RequestMapping("/admin")
class EmployeeEditor {

    private final Organisation organisation;
    private final HouseDesk desk;
    private final Faults faults;

    EmployeeEditor(Organisation organisation, HouseDesk desk, Faults faults) {
        this.organisation = organisation;
        this.desk = desk;
        this.faults = faults;
    }

    @GetMapping("/new-employee")
    ModelAndView begin() {
        return page("new", EmployeeForm.empty(), List.of());
    }

    @PostMapping("/new-employee")
    ModelAndView join(@ModelAttribute("form") EmployeeForm form, @CurrentEmployee SignedInEmployee me) {
        if (!EmployeeId.isWellFormed(form.login())) {
            return page("new", form, List.of(faults.of("id", "organisation.login.malformed")));
        }
        EmployeeId newcomer = new EmployeeId(form.login());
        try {
            desk.join(form.card(newcomer, true), me.id());
            return card(newcomer, "joined");
        } catch (ChangeRefused refused) {
            return page("new", form, faults.of(refused));
        }
    }

    @GetMapping("/employees/{login}/edit")
    ModelAndView edit(@PathVariable String login) {
        return page("edit", EmployeeForm.of(desk.file(named(login).id())), List.of());
    }

    @PostMapping("/employees/{login}/edit")
    ModelAndView change(
            @PathVariable String login,
            @ModelAttribute("form") EmployeeForm form,
            @CurrentEmployee SignedInEmployee me) {
        EmployeeCard present = named(login);
        return save("edit", form, form.card(present.id(), present.active()), me);
    }

    @GetMapping("/employees/{login}/return")
    ModelAndView welcomeBack(@PathVariable String login) {
        return page("return", EmployeeForm.of(desk.file(named(login).id())), List.of());
    }

    @PostMapping("/employees/{login}/return")
    ModelAndView comeBack(
            @PathVariable String login,
            @ModelAttribute("form") EmployeeForm form,
            @CurrentEmployee SignedInEmployee me) {
        return save("return", form, form.card(named(login).id(), true), me);
    }

    private ModelAndView save(String what, EmployeeForm form, EmployeeCard wanted, SignedInEmployee me) {
        try {
            desk.change(wanted, form.version(), me.id());
            return card(wanted.id(), "saved");
        } catch (ChangeRefused refused) {
            return page(what, form, faults.of(refused));
        } catch (ChangedMeanwhile outdated) {
            int later = desk.file(wanted.id()).version();
            return page(what, form.over(later), faults.of(outdated));
        }
    }

    private EmployeeCard named(String login) {
        return EmployeePage.named(organisation, login);
    }

    private static ModelAndView card(EmployeeId employee, String what) {
        return new ModelAndView("redirect:/admin/employees/" + employee.value() + "?" + what);
    }

    private ModelAndView page(String what, EmployeeForm form, List<PageFault> found) {
        ModelAndView page = FormPage.of("administration/employee-form", form, found);
        page.addObject("what", what);
        page.addObject("units", organisation.units());
        page.addObject("roles", Role.values());
        page.addObject(
                "supervisors",
                organisation.all().stream()
                        .filter(card -> card.active() && !card.id().value().equals(form.id()))
                        .toList());
        return page;
    }
}
