package lt.atsakas.process.admission;

import java.util.Map;
import lt.atsakas.process.Walk;

/** Ways of a case that is perhaps not examined. */
public final class Doubting {

    /** The head of the unit proposes to leave the complaint unexamined. */
    public static final Map<String, String> LEAVE =
            Map.of("decision", "leave", "refusalGround", "repeated", "reasons", "Atsakyta lapkričio 2 d.");

    private Doubting() {}

    /** The registrar doubts that the complaint is to be examined. */
    public static Walk doubted(Walk walk) {
        return walk.complete(
                "userTask_classifyComplaint",
                "registrar",
                Map.of("kind", "complaint", "category", "heating", "urgency", "none", "proposal", "leave"));
    }

    /** The head of the unit proposes to leave it unexamined. */
    public static Walk refusalProposed(Walk walk) {
        return doubted(walk).complete("userTask_decideAdmissibility", "unithead", LEAVE);
    }

    /** The client has been asked to cure what the complaint lacks, within that many working days. */
    public static Walk askedToCure(Walk walk, String workingDays) {
        return toldToCure(doubted(walk), workingDays);
    }

    /** The same where the registrar has doubted already. */
    public static Walk toldToCure(Walk walk, String workingDays) {
        return foundDeficient(walk, workingDays).fire("serviceTask_askToCure");
    }

    /** The letter that says so is still to be written. */
    public static Walk foundDeficient(Walk walk, String workingDays) {
        return walk.complete(
                "userTask_decideAdmissibility",
                "unithead",
                Map.of(
                        "decision", "deficiencies",
                        "deficiencies", "- skundas nepasirašytas\n- nenurodytas buto numeris",
                        "cureDays", workingDays));
    }

    /** The letter that says so has been handed to the post office. */
    public static Walk refusalIssued(Walk walk) {
        return refusalProposed(walk)
                .complete("userTask_approveRefusal", "director", Map.of("decision", "approve"))
                .fire("serviceTask_issueRefusal");
    }
}
