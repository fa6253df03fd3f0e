package lt.atsakas.workplace;

import java.util.List;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.LikeCase;
import lt.atsakas.registry.LikeCases;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import lt.atsakas.shared.TooOften;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Hints the registrar, before anything is saved, at cases of their circle that may be of the same matter; hints never stop them. */
@Controller
class DeskLikes {

    private static final Logger LOG = LoggerFactory.getLogger(DeskLikes.class);

    private final DeskDoor door;
    private final DeskAllowance allowance;
    private final LikeCases cases;
    private final CaseAccess access;

    DeskLikes(DeskDoor door, DeskAllowance allowance, LikeCases cases, CaseAccess access) {
        this.door = door;
        this.allowance = allowance;
        this.cases = cases;
        this.access = access;
    }

    /** While the registrar writes; what cannot be read yet is looked at later. */
    @PostMapping("/desk/likes")
    String likes(
            @ModelAttribute("form") DeskForm form,
            BindingResult unread,
            @CurrentEmployee SignedInEmployee me,
            Model model) {
        door.pass(me);
        model.addAttribute("likes", isAllowed(me.id()) ? of(form, me.id()) : List.of());
        return "workplace/desk-clients :: likes";
    }

    List<LikeCase> of(DeskForm form, EmployeeId registrar) {
        try {
            return cases.of(
                    form.client(),
                    DeskForm.given(form.subject()),
                    DeskForm.given(form.text()),
                    access.circleOf(registrar));
        } catch (DataAccessException trouble) {
            LOG.warn("No hints at like cases: {}", trouble.getClass().getSimpleName());
            return List.of();
        }
    }

    private boolean isAllowed(EmployeeId registrar) {
        try {
            allowance.spend(registrar);
            return true;
        } catch (TooOften never) {
            return false;
        }
    }
}
