package lt.atsakas.portal;

import jakarta.servlet.http.HttpServletRequest;
import lt.atsakas.notices.NoticeKind;
import lt.atsakas.notices.NoticeVersion;
import lt.atsakas.notices.Notices;
import lt.atsakas.shared.VisitorWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the house says to everybody: what is in force, and under its number each version that ever was. */
@Controller
class NoticePage {

    private static final String VIEW = "portal/notice";

    private final Notices notices;

    NoticePage(Notices notices) {
        this.notices = notices;
    }

    @GetMapping({"/privacy", "/policy", "/accessibility"})
    String current(HttpServletRequest request, Model page) {
        page.addAttribute("notice", notices.current(kind(request), VisitorWords.language()));
        return VIEW;
    }

    @GetMapping({"/privacy/{number}", "/policy/{number}", "/accessibility/{number}"})
    String version(@PathVariable String number, HttpServletRequest request, Model page) {
        page.addAttribute(
                "notice", notices.version(kind(request), NoticeVersion.numberAt(number), VisitorWords.language()));
        return VIEW;
    }

    private static NoticeKind kind(HttpServletRequest request) {
        return NoticeKind.at(request.getRequestURI().split("/")[1]);
    }
}
