package lt.atsakas.visit;

/** What came of a meeting: who took part, and what was found or said. */
public record MeetingReport(MeetingOutcome outcome, String attended, String findings) {

    /** As it is kept. */
    MeetingReport tidied() {
        return new MeetingReport(outcome, MeetingText.tidied(attended), MeetingText.tidied(findings));
    }

    @Override
    public String toString() {
        return "MeetingReport[" + outcome + "]";
    }
}
