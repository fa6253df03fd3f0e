package lt.atsakas.portal;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import lt.atsakas.deadlines.LegalTerm;
import lt.atsakas.deadlines.LegalTerms;
import lt.atsakas.deadlines.LegalTermsInForce;
import lt.atsakas.deadlines.TermWords;
import lt.atsakas.intake.UnfinishedWork;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.shared.VisitorWords;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that say the same to everybody, most of them in Lithuanian; their terms are those of a complaint that is received today. */
@Controller
class PublicPages {

    private final LegalTerms legalTerms;
    private final TermWords words;
    private final UnfinishedWork unfinished;
    private final Clock clock;

    PublicPages(@Lazy LegalTerms legalTerms, TermWords words, UnfinishedWork unfinished, Clock clock) {
        this.legalTerms = legalTerms;
        this.words = words;
        this.unfinished = unfinished;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model page) {
        page.addAttribute("terms", terms(VisitorWords.language()));
        return "portal/home";
    }

    @GetMapping("/privacy")
    String privacy(Model page) {
        page.addAttribute("unfinished", words.upToDays(unfinished.days()));
        return "portal/privacy";
    }

    @GetMapping("/policy")
    String policy(Model page) {
        page.addAttribute("terms", terms(HouseWords.LITHUANIAN));
        return "portal/policy";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "portal/accessibility";
    }

    private Map<String, String> terms(Locale language) {
        LegalTermsInForce today = legalTerms.of(CaseKind.COMPLAINT, Vilnius.dayOf(clock.instant()));
        return Map.of(
                "assignment", words.within(today.assignment(), language),
                "examination", words.within(today.examination(), language),
                "extension", words.upTo(today.term(LegalTerm.EXTENSION), language),
                "forwarding", words.within(today.term(LegalTerm.FORWARDING), language),
                "appeal", words.within(today.term(LegalTerm.APPEAL), language));
    }
}
