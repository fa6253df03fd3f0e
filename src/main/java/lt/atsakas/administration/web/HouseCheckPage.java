package lt.atsakas.administration.web;

import lt.atsakas.organisation.HouseCheck;
import lt.atsakas.security.PasswordDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is amiss in the house, each with the way to where it is mended. */
@Controller
class HouseCheckPage {

    private final HouseCheck check;
    private final PasswordDesk passwords;

    HouseCheckPage(HouseCheck check, PasswordDesk passwords) {
        this.check = check;
        this.passwords = passwords;
    }

    @GetMapping("/admin/check")
    String show(Model page) {
        page.addAttribute("findings", check.findings());
        page.addAttribute("withoutPassword", passwords.withoutPassword());
        return "administration/check";
    }
}
