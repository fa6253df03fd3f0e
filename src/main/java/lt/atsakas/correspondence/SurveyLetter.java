package lt.atsakas.correspondence;

import lt.atsakas.registry.CaseNumber;

/**
 * A mail that asks a client how they were served, in their language.
 *
 * @param text {@link #LINK} stands where the address of the survey goes
 */
public record SurveyLetter(CaseNumber caseNumber, String mailbox, String subject, String text) {

    /** Its occasion: once for a case. */
    public static final String OCCASION = "survey";

    /** Where the address goes. */
    public static final String LINK = "{{nuoroda}}";

    @Override
    public String toString() {
        return "SurveyLetter[" + caseNumber + "]";
    }
}
