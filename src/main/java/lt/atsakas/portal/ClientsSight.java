package lt.atsakas.portal;

import java.util.Optional;
import lt.atsakas.intake.ReadingPasses;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.stereotype.Component;

/**
 * What a visitor may do with the case that they opened: whoever has number and code reads where it stands and writes to the house; whoever has
 * proved by a one-time code to be its client reads what is personal too.
 */
@Component
class ClientsSight {

    private final CaseRegistry registry;
    private final ReadingPasses passes;

    ClientsSight(CaseRegistry registry, ReadingPasses passes) {
        this.registry = registry;
        this.passes = passes;
    }

    /** The case that the visitor has opened, as long as its code is the same. */
    Optional<CaseFacts> opened(Visit visit) {
        return visit.openCase().flatMap(opened -> opened.in(registry));
    }

    /** The same while the case is open itself. */
    Optional<CaseFacts> underWay(Visit visit) {
        return opened(visit).filter(facts -> !facts.isClosed());
    }

    /** The same for whoever has proved to be its client. */
    Optional<CaseFacts> proved(Visit visit) {
        return opened(visit).filter(facts -> isProved(visit, facts));
    }

    boolean isProved(Visit visit, CaseFacts facts) {
        return visit.pass().filter(pass -> passes.opens(facts.number(), pass)).isPresent();
    }
}
