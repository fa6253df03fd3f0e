package lt.atsakas.testing;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.NewEmployee;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Classification;
import lt.atsakas.registry.ClientStatus;
import lt.atsakas.registry.Priority;
import lt.atsakas.security.Credentials;
import org.springframework.context.ApplicationContext;

/** A unit of a test's own, under the director: a head and two handlers, and the cases that the test gives them and nobody else has. */
public final class OwnUnit implements AutoCloseable {

    private static final AtomicInteger FOUNDED = new AtomicInteger();

    private final ApplicationContext beans;
    private final UnitCode code;
    private final EmployeeId head;
    private final EmployeeId first;
    private final EmployeeId second;

    private OwnUnit(ApplicationContext beans, int number, Set<Role> rolesOfHead) {
        this.beans = beans;
        code = new UnitCode("savas-" + number);
        head = new EmployeeId("vedejas" + number);
        first = new EmployeeId("pirmas" + number);
        second = new EmployeeId("antras" + number);
        Organisation organisation = beans.getBean(Organisation.class);
        organisation.add(code, "Skyrius " + number, null);
        hire(head, "Vedėjas " + number, new EmployeeId("director"), rolesOfHead);
        hire(first, "Pirmas " + number, head, Set.of(Role.HANDLER));
        hire(second, "Antras " + number, head, Set.of(Role.HANDLER));
        organisation.appointHead(code, head);
    }

    public static OwnUnit founded(ApplicationContext beans) {
        return new OwnUnit(beans, FOUNDED.incrementAndGet(), Set.of(Role.UNIT_HEAD));
    }

    /** The head is a registrar too, and so sees every case of the house. */
    public static OwnUnit headedByRegistrar(ApplicationContext beans) {
        return new OwnUnit(beans, FOUNDED.incrementAndGet(), Set.of(Role.UNIT_HEAD, Role.REGISTRAR));
    }

    /** The head works here no longer, and registers nothing in the cases of other tests. */
    @Override
    public void close() {
        beans.getBean(Organisation.class).leave(head);
    }

    public EmployeeId head() {
        return head;
    }

    public EmployeeId first() {
        return first;
    }

    public EmployeeId second() {
        return second;
    }

    public String mailOfHead() {
        return head.value() + "@atsakas.demo";
    }

    /** A case that came to the unit and has no handler yet. */
    public CaseNumber unassigned(String due) {
        CaseNumber number = beans.getBean(Complaints.class).file().caseNumber();
        takeOver(number, due);
        return number;
    }

    public CaseNumber handledBy(EmployeeId handler, String due) {
        CaseNumber number = unassigned(due);
        registry().assignTo(number, handler, Actor.system());
        return number;
    }

    public CaseNumber waitingForClient(EmployeeId handler, String due) {
        CaseNumber number = handledBy(handler, due);
        registry().showStatus(number, ClientStatus.WAITING_FOR_CLIENT);
        return number;
    }

    /** Makes a case that exists one of the unit. */
    public void takeOver(CaseNumber number, String due) {
        registry()
                .classify(
                        number,
                        new Classification(CaseKind.COMPLAINT, "heating", code, Priority.NORMAL, false),
                        Actor.system());
        registry().recordAnswerDue(number, LocalDate.parse(due));
    }

    private CaseRegistry registry() {
        return beans.getBean(CaseRegistry.class);
    }

    private void hire(EmployeeId id, String name, EmployeeId supervisor, Set<Role> roles) {
        beans.getBean(Organisation.class)
                .add(new NewEmployee(
                        id, name, "Specialistas", id.value() + "@atsakas.demo", null, code, supervisor, roles));
        beans.getBean(Credentials.class).setPassword(id, "demo");
    }
}
