package lt.atsakas.committee;

import java.util.List;
import lt.atsakas.registry.CaseNumber;

/** The session that these cases are before begins at another time; published once, in the transaction that moves them. */
public record SessionMoved(List<CaseNumber> numbers) {

    public SessionMoved {
        numbers = List.copyOf(numbers);
    }
}
