package lt.atsakas.correspondence;

import java.util.List;
import lt.atsakas.documents.DocumentId;

/**
 * A numbered letter about a case to a competent body.
 *
 * @param files the documents of the case that go with it
 */
public record BodyLetter(OfficialLetter letter, Recipient to, List<DocumentId> files) {

    /** The body, and the roads to it, each empty where it is not known: at least one is. */
    public record Recipient(String name, String box, String email, String address) {}

    public BodyLetter {
        files = List.copyOf(files);
    }

    @Override
    public String toString() {
        return "BodyLetter[" + letter + "]";
    }
}
