package lt.atsakas.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import lt.atsakas.organisation.AbsenceCard;
import lt.atsakas.organisation.AbsenceDays;
import lt.atsakas.organisation.AbsenceDesk;
import lt.atsakas.organisation.AbsenceKind;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.NewAbsence;
import lt.atsakas.organisation.NewEmployee;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCode;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People of a test's own and absences of anybody; {@link #everythingIsAsBefore} when the test is over. */
public final class Staff {

    private static final UnitCode UNIT = new UnitCode("bustas");
    private static final EmployeeId ADMINISTRATOR = new EmployeeId("admin");
    private static final AtomicInteger HIRED = new AtomicInteger();

    private final ApplicationContext beans;
    private final List<EmployeeId> hired = new ArrayList<>();

    public Staff(ApplicationContext beans) {
        this.beans = beans;
    }

    /** Somebody new who handles complaints under this supervisor. */
    public String hire(String supervisor) {
        String login = "naujokas" + HIRED.incrementAndGet();
        hired.add(new EmployeeId(login));
        organisation()
                .add(new NewEmployee(
                        new EmployeeId(login),
                        "Jonas Naujokas",
                        "Specialistas",
                        login + "@atsakas.demo",
                        null,
                        UNIT,
                        new EmployeeId(supervisor),
                        Set.of(Role.HANDLER)));
        return login;
    }

    /** Away on these days, both included; the deputy may be null. */
    public AbsenceCard away(String login, String first, String last, String deputy) {
        AbsenceDays days = new AbsenceDays(LocalDate.parse(first), LocalDate.parse(last));
        EmployeeId standIn = deputy == null ? null : new EmployeeId(deputy);
        return desk().enter(new NewAbsence(new EmployeeId(login), AbsenceKind.VACATION, days, standIn), ADMINISTRATOR);
    }

    /** Away on the day on which every test begins and some days more. */
    public AbsenceCard away(String login, String deputy) {
        return away(login, "2026-11-23", "2026-11-27", deputy);
    }

    public void isBack(AbsenceCard absence) {
        desk().end(absence.id(), ADMINISTRATOR);
    }

    /** Nobody is away and nobody new is left; the house is read anew. */
    public void everythingIsAsBefore() {
        beans.getBean(JdbcClient.class)
                .sql("update organisation.absence set called_off = true")
                .update();
        hired.forEach(organisation()::leave);
        organisation().appointHead(UNIT, new EmployeeId("unithead"));
    }

    private AbsenceDesk desk() {
        return beans.getBean(AbsenceDesk.class);
    }

    private Organisation organisation() {
        return beans.getBean(Organisation.class);
    }
}
