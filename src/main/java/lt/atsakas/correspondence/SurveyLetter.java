package lt.atsakas.correspondence;

import java.time.LocalDate;
import lt.atsakas.registry.CaseNumber;

/**
 * A letter that asks a client how they were served, in their language.
 *
 * @param lastDay on which they can still say so
 */
public record SurveyLetter(CaseNumber caseNumber, SurveyRoad road, String language, LocalDate lastDay) {

    /** Its occasion: once for a case. */
    public static final String OCCASION = "survey";

    @Override
    public String toString() {
        return "SurveyLetter[" + caseNumber + "]";
    }
}
