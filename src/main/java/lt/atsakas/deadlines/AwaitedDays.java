package lt.atsakas.deadlines;

import java.util.Collection;
import java.util.List;
import lt.atsakas.registry.CaseNumber;

/**
 * Days until which cases wait for somebody, most of them while their clocks stand still. Whoever set such a day counts it again when the calendar
 * changes: it may come later, and never sooner than those were told who are awaited.
 */
public interface AwaitedDays {

    /** Those of the cases that wait now. */
    List<AwaitedDay> of(Collection<CaseNumber> numbers);

    /** Whether the clocks of the cases stand still until these days. */
    default boolean stopClocks() {
        return true;
    }

    /** Takes the day of a held case over as the calendar gives it now, and with it the end of the pause. */
    void follow(CaseNumber number);
}
