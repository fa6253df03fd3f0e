package lt.atsakas.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lt.atsakas.extension.ExtensionDesk;
import lt.atsakas.intake.ClientReplies;
import lt.atsakas.registry.AccessCode;
import lt.atsakas.registry.AwaitsClient.Awaited;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.sequel.PromiseCard;
import lt.atsakas.sequel.PromiseDesk;
import lt.atsakas.sequel.SecondReviewDesk;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.TooOften;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.shared.VisitorWords;
import lt.atsakas.shared.web.PageFault;
import lt.atsakas.suspension.SuspensionCard;
import lt.atsakas.suspension.SuspensionDesk;
import lt.atsakas.visit.MeetingCard;
import lt.atsakas.visit.MeetingDesk;
import lt.atsakas.withdrawal.WithdrawalDesk;
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
    private final CaseRegistry registry;
    private final ClientWords clientWords;
    private final Timeline timeline;
    private final ClientReplies replies;
    private final ExtensionDesk extensions;
    private final WithdrawalDesk withdrawals;
    private final SuspensionDesk suspensions;
    private final MeetingDesk meetings;
    private final SecondReviewDesk reviews;
    private final PromiseDesk promises;
    private final VisitorWords words;
    private final Clock clock;

    StatusPage(
            CaseDoor door,
            CaseRegistry registry,
            ClientWords clientWords,
            Timeline timeline,
            ClientReplies replies,
            ExtensionDesk extensions,
            WithdrawalDesk withdrawals,
            SuspensionDesk suspensions,
            MeetingDesk meetings,
            SecondReviewDesk reviews,
            PromiseDesk promises,
            VisitorWords words,
            Clock clock) {
        this.door = door;
        this.registry = registry;
        this.clientWords = clientWords;
        this.timeline = timeline;
        this.replies = replies;
        this.extensions = extensions;
        this.withdrawals = withdrawals;
        this.suspensions = suspensions;
        this.meetings = meetings;
        this.reviews = reviews;
        this.promises = promises;
        this.words = words;
        this.clock = clock;
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
        Optional<CaseFacts> facts = opened.get().in(registry);
        if (facts.isEmpty()) {
            visit.closeCase();
            PageFault fault = new PageFault("code", words.of("portal.status.codeRenewed"));
            return form(opened.get().number(), List.of(fault), page);
        }
        return show(facts.get(), page);
    }

    private String show(CaseFacts facts, Model page) {
        page.addAttribute("facts", facts);
        page.addAttribute("status", clientWords.status(facts));
        showWhatIsToCome(facts, page);
        page.addAttribute("extension", extensions.granted(facts.number()).orElse(null));
        page.addAttribute("withdrawing", withdrawals.waiting(facts.number()).isPresent());
        page.addAttribute(
                "withdrawable",
                !facts.isClosed() && withdrawals.obstacle(facts.number()).isEmpty());
        page.addAttribute(
                "suspension",
                suspensions
                        .present(facts.number())
                        .filter(SuspensionCard::isInForce)
                        .orElse(null));
        page.addAttribute("promises", promisesMade(facts.number()));
        page.addAttribute("today", Vilnius.dayOf(clock.instant()));
        page.addAttribute("reviewUntil", reviews.lastDay(facts).orElse(null));
        page.addAttribute("review", reviews.reviewOf(facts.number()).orElse(null));
        page.addAttribute("earlier", reviews.reviewedBy(facts.number()).orElse(null));
        page.addAttribute("timeline", timeline.of(facts.number()));
        return "portal/status";
    }

    private List<PromiseCard> promisesMade(CaseNumber number) {
        return promises.of(number).stream().filter(PromiseCard::isMade).toList();
    }

    private void showWhatIsToCome(CaseFacts facts, Model page) {
        List<MeetingCard> coming = facts.isClosed() ? List.of() : meetings.comingAsTold(facts.number());
        Awaited asked = replies.awaited(facts).orElse(null);
        page.addAttribute("awaited", clientWords.awaited(facts, asked != null, !coming.isEmpty()));
        page.addAttribute("asked", asked);
        page.addAttribute("meetings", coming);
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
