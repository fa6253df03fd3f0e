package lt.atsakas.correspondence;

import java.util.List;

/**
 * The report of a meeting with a client, in words ready to print.
 *
 * @param arranged who arranged the meeting; another one may have written the report
 */
public record VisitPaper(
        String title,
        String heading,
        String caseNumber,
        String client,
        String when,
        String place,
        String purpose,
        String arranged,
        String outcome,
        String attended,
        String findings,
        List<String> enclosed,
        Signature signature) {

    public VisitPaper {
        enclosed = List.copyOf(enclosed);
    }

    /** Who wrote it, as what and when. */
    public record Signature(String name, String position, String at) {}

    @Override
    public String toString() {
        return "VisitPaper[" + caseNumber + "]";
    }
}
