package lt.atsakas.intake;

import java.util.List;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;

/**
 * What a client adds to their open case of themselves, in words, in files or both.
 *
 * @param key what the sender calls it, so that sending it twice adds it once
 */
public record Addition(CaseNumber caseNumber, String words, List<SubmittedFile> files, IdempotencyKey key) {

    public Addition {
        files = List.copyOf(files);
    }

    Actor by() {
        return Actor.client();
    }

    @Override
    public String toString() {
        return "Addition[" + caseNumber + "]";
    }
}
