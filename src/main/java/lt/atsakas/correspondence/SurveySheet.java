package lt.atsakas.correspondence;

import java.time.LocalDate;

/**
 * What a sheet in the envelope of an answer on paper asks the client with.
 *
 * @param code to type, once
 * @param lastDay on which it opens the survey
 */
public record SurveySheet(String code, LocalDate lastDay) {

    private static final String BETWEEN = " ";

    /** Reads what {@link #kept} wrote. */
    static SurveySheet read(String kept) {
        int blank = kept.indexOf(BETWEEN);
        return new SurveySheet(kept.substring(0, blank), LocalDate.parse(kept.substring(blank + 1)));
    }

    /** As the letter keeps it until it is handed over. */
    String kept() {
        return code + BETWEEN + lastDay;
    }

    @Override
    public String toString() {
        return "SurveySheet[hidden]";
    }
}
