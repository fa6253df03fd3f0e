package lt.atsakas.correspondence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Minutes of a committee's session about one case, in words ready to print. */
public record MinutesPaper(
        String committee,
        String caseNumber,
        String session,
        String place,
        List<Attendant> attendants,
        List<Absentee> absentees,
        String quorum,
        String question,
        String proposal,
        String verdict,
        List<Signature> signatures) {

    public MinutesPaper {
        attendants = List.copyOf(attendants);
        absentees = List.copyOf(absentees);
        signatures = List.copyOf(signatures);
    }

    /** Somebody who was there: how they voted and, if they want it kept, their other opinion. */
    public record Attendant(
            String name,
            String position,
            String vote,
            @Nullable String dissent) {}

    /** Somebody who was to be there and was not, and why. */
    public record Absentee(String name, String position, String why) {}

    /** Who signed, as what and when. */
    public record Signature(String name, String position, String at) {}

    @Override
    public String toString() {
        return "MinutesPaper[" + caseNumber + "]";
    }
}
