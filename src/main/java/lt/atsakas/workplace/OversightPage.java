package lt.atsakas.workplace;

import lt.atsakas.oversight.Oversight;
import lt.atsakas.oversight.Overview;
import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The supervisor's page: what stands out in the cases they watch over, and how much each of their people carries. */
@Controller
class OversightPage {

    private final Oversight oversight;

    OversightPage(Oversight oversight) {
        this.oversight = oversight;
    }

    @GetMapping(Oversight.PATH)
    String show(@CurrentEmployee SignedInEmployee me, Model model) {
        Overview overview = oversight.of(me.id());
        model.addAttribute("overview", overview);
        model.addAttribute("anythingToPassOn", overview.othersHaveCases(me.id()));
        return "workplace/oversight";
    }
}
