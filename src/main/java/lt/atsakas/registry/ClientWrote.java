package lt.atsakas.registry;

import java.util.List;
import java.util.UUID;

/**
 * Something that the client wrote has joined their open case; published in the transaction that joins it.
 *
 * @param by the client, or who took it from them
 * @param words what they wrote, where it is no file; may be empty
 * @param documents the files that came with it
 */
public record ClientWrote(CaseNumber number, Actor by, String words, List<UUID> documents) {

    public ClientWrote {
        documents = List.copyOf(documents);
    }

    /** Where nothing but the fact is of interest. */
    public ClientWrote(CaseNumber number) {
        this(number, Actor.client(), "", List.of());
    }

    @Override
    public String toString() {
        return "ClientWrote[" + number + "]";
    }
}
