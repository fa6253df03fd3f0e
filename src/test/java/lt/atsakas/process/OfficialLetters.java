package lt.atsakas.process;

import java.util.List;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.registry.CaseNumber;
import org.springframework.context.ApplicationContext;

/** The numbered letters of the house to the client of a case, in the words that stand on them. */
public record OfficialLetters(ApplicationContext beans) {

    public String last(CaseNumber number) {
        List<String> letters = all(number);
        return letters.get(letters.size() - 1);
    }

    /** Oldest first. */
    public List<String> all(CaseNumber number) {
        DocumentStore documents = beans.getBean(DocumentStore.class);
        return documents.of(number).stream()
                .filter(document -> document.kind() == DocumentKind.OFFICIAL_LETTER)
                .map(document -> Pdf.text(documents.open(number, document.id()).bytes()))
                .toList();
    }
}
