package lt.atsakas.registry;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The legal record of every case: lines are added in the transaction of what they tell, and never changed. */
@Service
public class Journal {

    private final JournalRows rows;
    private final Clock clock;

    Journal(JournalRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Adds a line at the present moment; joins the caller's transaction and refuses to run without one. Of whoever stands in for
     * an absent colleague the line names both ({@link InPlaceOf}).
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(CaseNumber number, JournalKind kind, Actor actor, Map<String, String> details) {
        rows.save(new JournalRow(number, new JournalEntry(clock.instant(), kind, actor, complete(details, actor))));
    }

    private static Map<String, String> complete(Map<String, String> details, Actor actor) {
        return InPlaceOf.by(actor.employee())
                .map(absent -> {
                    Map<String, String> both = new HashMap<>(details);
                    both.put(JournalEntry.IN_PLACE_OF, absent.value());
                    return Map.copyOf(both);
                })
                .orElse(details);
    }

    /** The history of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<JournalEntry> of(CaseNumber number) {
        return rows.findByCaseNumberOrderByAtAscIdAsc(number.value()).stream()
                .map(JournalRow::entry)
                .toList();
    }
}
