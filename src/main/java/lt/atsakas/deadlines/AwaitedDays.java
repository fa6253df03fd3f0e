package lt.atsakas.deadlines;

import java.util.Collection;
import java.util.List;
import lt.atsakas.registry.CaseNumber;

/**
 * Days until which cases wait while their clocks stand still. Whoever set such a day counts it again when the calendar changes: it may come
 * later, and never sooner than the client was told.
 */
public interface AwaitedDays {

    /** Those of the cases that wait now. */
    List<AwaitedDay> of(Collection<CaseNumber> numbers);

    /** Takes the day of a held case over as the calendar gives it now, and with it the end of the pause. */
    void follow(CaseNumber number);
}
