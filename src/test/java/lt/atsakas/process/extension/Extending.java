package lt.atsakas.process.extension;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.atsakas.extension.ExtensionCard;
import lt.atsakas.extension.ExtensionDesk;
import lt.atsakas.extension.ExtensionReason;
import lt.atsakas.extension.ExtensionRequest;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import org.springframework.context.ApplicationContext;

/** Asks to put the answers of cases under way off; their terms end on 2026-12-21, and the law allows until 2027-01-07. */
public record Extending(ApplicationContext beans) {

    public static final String DECIDE = "userTask_decideExtension";
    public static final String GUARD = "userTask_guardTerm";
    public static final Map<String, String> GRANT = Map.of("decision", "grant");
    public static final Map<String, String> REFUSE = Map.of("decision", "refuse", "reasons", "Duomenų pakanka.");

    /** What a supervisor fills in to ask for an extension. */
    public static final Map<String, String> START = Map.of(
            "decision",
            "startExtension",
            "extensionReason",
            "VISIT",
            "explanation",
            "Matavimus galėsime atlikti sausio 4 d.",
            "newDue",
            "2027-01-07");

    public Walk asked(Walk walk, String by) {
        return asked(walk, by, "2027-01-07");
    }

    public Walk asked(Walk walk, String by, String newDue) {
        desk().ask(new ExtensionRequest(
                walk.number(),
                ExtensionReason.VISIT,
                "Matavimus galėsime atlikti sausio 4 d.",
                LocalDate.parse(newDue),
                new EmployeeId(by)));
        return walk;
    }

    public Walk granted(Walk walk) {
        return asked(walk, "handler").complete(DECIDE, "unithead", GRANT);
    }

    public List<ExtensionCard> of(Walk walk) {
        return desk().of(walk.number());
    }

    private ExtensionDesk desk() {
        return beans.getBean(ExtensionDesk.class);
    }
}
