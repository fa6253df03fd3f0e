package lt.atsakas.process.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.proceedings.NewProceeding;
import lt.atsakas.proceedings.NewProceeding.Matter;
import lt.atsakas.proceedings.ProceedingBody;
import lt.atsakas.proceedings.ProceedingCard;
import lt.atsakas.proceedings.ProceedingsDesk;
import lt.atsakas.process.Walk;
import lt.atsakas.process.task.FreshOffers;
import org.springframework.context.ApplicationContext;

/** Courts and other bodies begin on the questions of complaints, somebody in the house hears of it, and supervisors decide. */
public record Suing(ApplicationContext beans) {

    public static final String DECIDE = "userTask_decideProceedings";
    public static final String LETTER = "serviceTask_issueRefusal";
    public static final Map<String, String> STOP =
            Map.of("decision", "stop", "reasons", "Ginčą dėl tos pačios skolos išspręs teismas.");
    public static final Map<String, String> SUSPEND = Map.of(
            "decision", "suspend", "explanation", "Laukiame teismo sprendimo dėl skolos.", "reviewOn", "2026-12-18");
    public static final Map<String, String> GO_ON =
            Map.of("decision", "continue", "reasons", "Teismas sprendžia tik dėl žalos.");

    /** The registrar opens a letter of the court. */
    public Walk recorded(Walk walk) {
        return recorded(walk, "registrar", ProceedingBody.COURT);
    }

    public Walk recorded(Walk walk, String by, ProceedingBody body) {
        Matter matter = new Matter(
                body, "Vilniaus miesto apylinkės teismas", "e2-4821-734/2026", LocalDate.parse("2026-11-20"));
        beans.getBean(ProceedingsDesk.class)
                .record(new NewProceeding(walk.number(), matter, "Gautas pranešimas.", null, new EmployeeId(by)));
        return walk;
    }

    /** Whoever decides about admissibility opens the form in Tasklist. */
    public Walk read(Walk walk) {
        String task = walk.task("userTask_decideAdmissibility").getId();
        beans.getBean(FreshOffers.class).of(task, walk.number());
        return walk;
    }

    /** The head of the unit has ended the examination; the letter has not left yet. */
    public Walk stopped(Walk walk) {
        return recorded(walk).complete(DECIDE, "unithead", STOP);
    }

    public List<ProceedingCard> of(Walk walk) {
        return beans.getBean(ProceedingsDesk.class).of(walk.number());
    }
}
