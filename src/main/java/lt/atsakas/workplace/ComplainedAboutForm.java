package lt.atsakas.workplace;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Names the employees that a complaint is about; from then on the case does not exist for them and those directly under them (VAĮ 23(2)), the
 * one who named them included, who is told so.
 */
@Controller
class ComplainedAboutForm {

    private final CaseAccess access;
    private final Impartiality impartiality;

    ComplainedAboutForm(CaseAccess access, Impartiality impartiality) {
        this.access = access;
        this.impartiality = impartiality;
    }

    @PostMapping("/cases/{address}/complained-about")
    String name(
            @PathVariable String address,
            @RequestParam(required = false) @Nullable List<String> employee,
            @CurrentEmployee SignedInEmployee me,
            RedirectAttributes next) {
        CaseNumber number =
                access.open(CaseNumber.fromAddress(address), me.id()).number();
        Set<EmployeeId> named = employee == null
                ? Set.of()
                : employee.stream().map(EmployeeId::new).collect(toUnmodifiableSet());
        impartiality.nameComplainedAbout(number, named, Actor.employee(me.id()));
        if (access.find(number, me.id()).isPresent()) {
            return "redirect:/cases/" + number.address() + "#people";
        }
        next.addFlashAttribute("namedIn", number.value());
        return "redirect:/cases";
    }
}
