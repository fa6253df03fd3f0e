package lt.atsakas.deadlines;

import java.time.LocalDate;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The terms that begin when an answer has been delivered, by the law of the day on which its complaint was received. */
@Service
public class TermsAfterAnswer {

    private final CaseRegistry registry;
    private final CaseClocks clocks;

    TermsAfterAnswer(CaseRegistry registry, CaseClocks clocks) {
        this.registry = registry;
        this.clocks = clocks;
    }

    /** The last day on which an answer delivered that day can be appealed against (VAĮ 14); it lasts until 24:00. */
    @Transactional(readOnly = true)
    public LocalDate appealEnds(CaseNumber number, LocalDate delivered) {
        return clocks.of(registry.facts(number)).appealEnds(delivered);
    }
}
