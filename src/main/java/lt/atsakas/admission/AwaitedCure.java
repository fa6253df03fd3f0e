package lt.atsakas.admission;

import java.util.Optional;
import lt.atsakas.registry.AwaitsClient;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;

/** What a complaint lacks, as long as its client may still add it. */
@Component
class AwaitedCure implements AwaitsClient {

    private final DeficiencyNotices notices;
    private final CureTerms terms;

    AwaitedCure(DeficiencyNotices notices, CureTerms terms) {
        this.notices = notices;
        this.terms = terms;
    }

    @Override
    public Optional<Awaited> awaitedIn(CaseNumber number) {
        return notices.findFirstByCaseNumberOrderByIdDesc(number.value())
                .filter(notice -> notice.card().isAwaited())
                .map(notice -> new Awaited(notice.card().what(), terms.awaitedUntil(notice), true));
    }
}
