package lt.atsakas.admission;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import lt.atsakas.registry.AwaitsClient;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;

/** What a complaint lacks, as long as its client may still add it. */
@Component
class AwaitedCure implements AwaitsClient {

    private final DeficiencyDesk deficiencies;

    AwaitedCure(DeficiencyDesk deficiencies) {
        this.deficiencies = deficiencies;
    }

    @Override
    public Optional<Awaited> awaitedIn(CaseNumber number) {
        return deficiencies
                .latest(number)
                .filter(DeficiencyCard::isAwaited)
                .map(asked -> new Awaited(asked.what(), requireNonNull(asked.cureBy()), true));
    }
}
