package lt.atsakas.correspondence;

/**
 * By which road, and where to, a client is asked some days after the answer how they were served.
 *
 * @param address the mailbox, mobile telephone or official box
 */
public record SurveyRoad(LetterChannel channel, String address) {

    @Override
    public String toString() {
        return "SurveyRoad[" + channel + "]";
    }
}
