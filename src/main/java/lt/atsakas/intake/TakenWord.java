package lt.atsakas.intake;

import java.util.List;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;

/**
 * What somebody told or brought an employee about a case that is there already.
 *
 * @param key what the form is called in which it was written down: sent twice, it is joined once
 * @param title what the written word is called among the documents of the case
 * @param words what was told, as the employee wrote it down
 * @param by the employee
 */
public record TakenWord(
        CaseNumber caseNumber, IdempotencyKey key, String title, String words, List<SubmittedFile> files, Actor by) {

    public TakenWord {
        files = List.copyOf(files);
    }

    @Override
    public String toString() {
        return "TakenWord[" + caseNumber + "]";
    }
}
