package lt.atsakas.process.correction;

import java.util.Map;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.sequel.CorrectedText;
import lt.atsakas.sequel.CorrectionDesk;

/** Puts clerical errors right as people do on the page of the case and in Tasklist. */
public final class Correcting {

    public static final String APPROVE = "userTask_approveCorrection";
    public static final String RESOLVE = "userTask_resolveCorrection";
    public static final String ISSUE = "serviceTask_issueCorrection";

    /** The form of whoever approves. */
    public static final Map<String, Object> APPROVED = Map.of("decision", "approve", "substance", "unchanged");

    public static final Map<String, Object> RETURNED =
            Map.of("decision", "return", "substance", "unchanged", "comments", "Patikrinkite datą.");

    private Correcting() {}

    /** The day of the repair was wrong; the handler of {@link Walk#written} puts it right. */
    public static Walk proposed(Walk walk) {
        return proposed(walk, "handler", "27");
    }

    public static Walk proposed(Walk walk, String login, String day) {
        walk.beans().getBean(CorrectionDesk.class).propose(walk.number(), text(day), new EmployeeId(login));
        return walk;
    }

    /** Has left the house, and the post office has not told what became of it. */
    public static Walk issued(Walk walk) {
        return proposed(walk).complete(APPROVE, "unithead", APPROVED).fire(ISSUE);
    }

    static CorrectedText text(String day) {
        return new CorrectedText(
                "Vožtuvas pakeistas lapkričio " + day + " d.",
                "Nustatyta, kad šildymo vožtuvas sugedęs.",
                "Vožtuvas pakeistas lapkričio " + day + " d., temperatūra bute – 20 laipsnių.",
                null,
                null,
                null);
    }
}
