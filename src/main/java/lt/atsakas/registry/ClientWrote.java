package lt.atsakas.registry;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Something that the client wrote has joined their open case; published in the transaction that joins it.
 *
 * @param by the client, or who took it from them
 * @param words what they wrote, where it is no file; may be empty
 * @param documents the files that came with it
 * @param answered the occasions of our letters about the case that it answers by name; none where that cannot be told
 */
public record ClientWrote(CaseNumber number, Actor by, String words, List<UUID> documents, Set<String> answered) {

    public ClientWrote {
        documents = List.copyOf(documents);
        answered = Set.copyOf(answered);
    }

    /** Where nobody can tell which letter it answers, or it was written where the house asks. */
    public ClientWrote(CaseNumber number, Actor by, String words, List<UUID> documents) {
        this(number, by, words, documents, Set.of());
    }

    /** Where nothing but the fact is of interest. */
    public ClientWrote(CaseNumber number) {
        this(number, Actor.client(), "", List.of());
    }

    /** Whether it may be the reply to the letter of this occasion: what answers other letters alone is none. */
    public boolean mayAnswer(String occasion) {
        return answered.isEmpty() || answered.contains(occasion);
    }

    @Override
    public String toString() {
        return "ClientWrote[" + number + "]";
    }
}
