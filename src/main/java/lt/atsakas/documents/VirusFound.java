package lt.atsakas.documents;

import lt.atsakas.registry.CaseNumber;

/** A virus was found in a file of a case, which is held back from now on. */
public record VirusFound(CaseNumber caseNumber, DocumentId document, String fileName) {

    @Override
    public String toString() {
        return "VirusFound[" + document + "]";
    }
}
