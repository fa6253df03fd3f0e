package lt.atsakas.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import lt.atsakas.registry.AccessCode;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.TooOften;
import lt.atsakas.shared.VisitorWords;
import lt.atsakas.shared.web.PageFault;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a client reads how the case stands; the number and code open it for this browser session only. */
@Controller
@RequestMapping("/status")
class StatusPage {

    private final CaseDoor door;
    private final ClientsSight sight;
    private final StatusSheet sheet;
    private final VisitorWords words;

    StatusPage(CaseDoor door, ClientsSight sight, StatusSheet sheet, VisitorWords words) {
        this.door = door;
        this.sight = sight;
        this.sheet = sheet;
        this.words = words;
    }

    @GetMapping
    String ask(@RequestParam(defaultValue = "") String number, Model page) {
        return form(number.replace('~', '/'), List.of(), page);
    }

    @PostMapping
    String open(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        try {
            CaseFacts facts = door.open(number, code, request.getRemoteAddr());
            new Visit(request).open(new OpenedCase(facts.number(), AccessCode.typed(code)));
            return "redirect:/status/case";
        } catch (TooOften refused) {
            ComeLater.mark(response, refused);
            return form(number, List.of(fault(refused)), page);
        } catch (NotFound refused) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return form(number, List.of(new PageFault("number", words.of("portal.status.notFound"))), page);
        }
    }

    @GetMapping("/case")
    String show(HttpServletRequest request, Model page) {
        Visit visit = new Visit(request);
        Optional<OpenedCase> opened = visit.openCase();
        if (opened.isEmpty()) {
            return "redirect:/status";
        }
        Optional<CaseFacts> facts = sight.opened(visit);
        if (facts.isEmpty()) {
            visit.closeCase();
            PageFault fault = new PageFault("code", words.of("portal.status.codeRenewed"));
            return form(opened.get().number(), List.of(fault), page);
        }
        sheet.fill(facts.get(), sight.isProved(visit, facts.get()), page);
        return "portal/status";
    }

    @PostMapping("/close")
    String close(HttpServletRequest request) {
        new Visit(request).closeCase();
        return "redirect:/status";
    }

    private PageFault fault(RuleViolation refused) {
        return new PageFault("number", words.of(refused));
    }

    private static String form(String number, List<PageFault> faults, Model page) {
        page.addAttribute("number", number);
        page.addAttribute("faults", faults);
        return "portal/status-ask";
    }
}
