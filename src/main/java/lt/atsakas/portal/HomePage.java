package lt.atsakas.portal;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import lt.atsakas.deadlines.LegalTerms;
import lt.atsakas.deadlines.LegalTermsInForce;
import lt.atsakas.deadlines.TermWords;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.shared.VisitorWords;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page; its terms are those of a complaint that is received today. */
@Controller
class HomePage {

    private final LegalTerms legalTerms;
    private final TermWords words;
    private final Clock clock;

    HomePage(@Lazy LegalTerms legalTerms, TermWords words, Clock clock) {
        this.legalTerms = legalTerms;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(Model page) {
        page.addAttribute("terms", terms(VisitorWords.language()));
        return "portal/home";
    }

    private Map<String, String> terms(Locale language) {
        LegalTermsInForce today = legalTerms.of(CaseKind.COMPLAINT, Vilnius.dayOf(clock.instant()));
        return Map.of(
                "assignment", words.within(today.assignment(), language),
                "examination", words.within(today.examination(), language));
    }
}
