package lt.atsakas.process.suspension;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.suspension.SuspensionCard;
import lt.atsakas.suspension.SuspensionDesk;
import lt.atsakas.suspension.SuspensionReason;
import lt.atsakas.suspension.SuspensionRequest;
import org.springframework.context.ApplicationContext;

/** Suspends cases under way; those of 2026 came in on November 23, and their terms end on December 21. */
public record Suspending(ApplicationContext beans) {

    public static final String DECIDE = "userTask_decideSuspension";
    public static final String REVIEW = "userTask_reviewSuspension";
    public static final Map<String, String> SUSPEND = Map.of("decision", "suspend");
    public static final Map<String, String> REFUSE =
            Map.of("decision", "refuse", "reasons", "Galima atsakyti be išvados.");
    public static final Map<String, String> RESUME = Map.of("decision", "resume");

    public static Map<String, String> prolong(String until) {
        return Map.of("decision", "prolong", "explanation", "Ekspertas išvados dar nepateikė.", "reviewOn", until);
    }

    public Walk asked(Walk walk, String until) {
        return asked(walk, "handler", until);
    }

    public Walk asked(Walk walk, String by, String until) {
        desk().ask(new SuspensionRequest(
                walk.number(),
                SuspensionReason.EXPERT,
                "Laukiame eksperto išvados dėl pelėsio.",
                LocalDate.parse(until),
                new EmployeeId(by)));
        return walk;
    }

    public Walk suspended(Walk walk, String until) {
        return asked(walk, until).complete(DECIDE, "unithead", SUSPEND).fire("serviceTask_tellSuspended");
    }

    public List<SuspensionCard> of(Walk walk) {
        return desk().of(walk.number());
    }

    private SuspensionDesk desk() {
        return beans.getBean(SuspensionDesk.class);
    }
}
