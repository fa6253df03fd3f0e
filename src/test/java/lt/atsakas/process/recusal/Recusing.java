package lt.atsakas.process.recusal;

import java.util.List;
import lt.atsakas.assignment.RecusalCard;
import lt.atsakas.assignment.RecusalDesk;
import lt.atsakas.assignment.RecusalGround;
import lt.atsakas.assignment.RecusalOrigin;
import lt.atsakas.assignment.RecusalRequest;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import org.springframework.context.ApplicationContext;

/** Raises recusals in a case under way. */
public record Recusing(ApplicationContext beans) {

    public Walk own(Walk walk, String person) {
        return raise(walk, person, RecusalOrigin.SELF, Actor.employee(new EmployeeId(person)));
    }

    public Walk askedByClient(Walk walk, String person) {
        return raise(walk, person, RecusalOrigin.CLIENT, Actor.client());
    }

    public Walk raisedBy(String boss, Walk walk, String person) {
        return raise(walk, person, RecusalOrigin.SUPERVISOR, Actor.employee(new EmployeeId(boss)));
    }

    public List<RecusalCard> of(Walk walk) {
        return beans.getBean(RecusalDesk.class).of(walk.number());
    }

    private Walk raise(Walk walk, String person, RecusalOrigin origin, Actor by) {
        beans.getBean(RecusalDesk.class)
                .raise(new RecusalRequest(
                        walk.number(),
                        new EmployeeId(person),
                        RecusalGround.OTHER_DOUBT,
                        "Pažįstami nuo mokyklos.",
                        origin,
                        by));
        return walk;
    }
}
