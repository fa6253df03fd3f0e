package lt.atsakas.survey;

import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Outcome;
import lt.atsakas.testing.OwnUnit;
import org.springframework.context.ApplicationContext;

/** Clients of a test's own unit who have said what they think. */
public final class Polled {

    private static final String DUE = "2026-12-21";

    private Polled() {}

    /** So many clients of the unit, each of the same mind. */
    public static void of(ApplicationContext beans, OwnUnit unit, int clients, Opinion said) {
        for (int client = 0; client < clients; client++) {
            one(beans, unit, said);
        }
    }

    /** One client of the unit; the case that was answered. */
    public static CaseNumber one(ApplicationContext beans, OwnUnit unit, Opinion said) {
        CaseNumber number = unit.unassigned(DUE);
        return says(beans, number, said);
    }

    /** The client of this case. */
    public static CaseNumber says(ApplicationContext beans, CaseNumber number, Opinion said) {
        beans.getBean(CaseRegistry.class).close(number, Outcome.ANSWERED, Actor.system());
        SurveyToken token = beans.getBean(Surveys.class).invite(number).orElseThrow();
        beans.getBean(SurveyDesk.class).answer(token, said);
        return number;
    }
}
