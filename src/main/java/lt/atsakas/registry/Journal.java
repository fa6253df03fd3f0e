package lt.atsakas.registry;

import java.time.Clock;
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

    /** Adds a line at the present moment; joins the caller's transaction and refuses to run without one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(CaseNumber number, JournalKind kind, Actor actor, Map<String, String> details) {
        rows.save(new JournalRow(number, new JournalEntry(clock.instant(), kind, actor, details)));
    }

    /** The history of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<JournalEntry> of(CaseNumber number) {
        return rows.findByCaseNumberOrderByAtAscIdAsc(number.value()).stream()
                .map(JournalRow::entry)
                .toList();
    }
}
