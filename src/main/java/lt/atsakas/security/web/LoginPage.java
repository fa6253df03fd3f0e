package lt.atsakas.security.web;

import lt.atsakas.security.CurrentEmployee;
import lt.atsakas.security.SignedInEmployee;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one door for staff, to our pages and to the Camunda webapps. */
@Controller
class LoginPage {

    @GetMapping("/login")
    String show(
            @CurrentEmployee @Nullable SignedInEmployee employee,
            @RequestParam(required = false) @Nullable Integer wait,
            Model page) {
        if (employee != null) {
            return "redirect:" + LoginAddress.HOME;
        }
        page.addAttribute("wait", wait);
        return "security/login";
    }

    @GetMapping("/logout")
    String leave() {
        return "security/logout";
    }
}
