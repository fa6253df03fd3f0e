package lt.atsakas.acceptance.naughty;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import lt.atsakas.committee.CommitteeDesk;
import lt.atsakas.committee.CommitteeId;
import lt.atsakas.committee.NewCommittee;
import lt.atsakas.committee.TieRule;
import lt.atsakas.committee.VotingRule;
import lt.atsakas.deadlines.SpecialDays;
import lt.atsakas.forwarding.AddressBook;
import lt.atsakas.forwarding.BodyId;
import lt.atsakas.forwarding.NewBody;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.HouseDesk;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.testing.Staff;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People, units, bodies, committees and days that may be named naughtily; when it is closed nobody is led, asked or kept at home by any of them. */
final class NaughtyHouse implements AutoCloseable {

    private static final LocalDate FIRST_DAY = LocalDate.of(2028, 7, 12);
    private static final String LOGIN = "isgalvotas";
    private static final String LIKE_OURS = " like '%" + Naughty.MARK + "%'";

    private final ApplicationContext beans;
    private final Staff staff;
    private final AtomicInteger named = new AtomicInteger();

    NaughtyHouse(ApplicationContext beans) {
        this.beans = beans;
        staff = new Staff(beans);
    }

    /** Tells the case what its forms may ask for. */
    void describe(NaughtyCase made) {
        made.about("newLogin", this::nextLogin);
        made.about("freeDay", () -> freeDay().toString());
        describeStaff(made);
        BodyId body =
                beans.getBean(AddressBook.class).enter(new NewBody(Naughty.MARK, "", "istaiga@pastas.lt", "", true));
        made.about("body", body.toString());
        made.about(
                "seenBody",
                () -> "" + beans.getBean(AddressBook.class).card(body).version());
        CommitteeId committee = committee();
        made.about("committee", committee.toString());
        made.about(
                "seenCommittee",
                () -> "" + beans.getBean(CommitteeDesk.class).card(committee).version());
    }

    private void describeStaff(NaughtyCase made) {
        String employee = staff.hire("unithead");
        String returning = staff.hire("unithead");
        UnitCode unit = new UnitCode(nextLogin());
        beans.getBean(Organisation.class).add(unit, "Skyrius " + Naughty.MARK, null);
        made.about("employee", employee);
        made.about("returning", returning);
        made.about("unit", unit.value());
        HouseDesk desk = beans.getBean(HouseDesk.class);
        made.about(
                "seenEmployee", () -> "" + desk.file(new EmployeeId(employee)).version());
        made.about(
                "seenReturning", () -> "" + desk.file(new EmployeeId(returning)).version());
        made.about("seenUnit", () -> "" + desk.file(unit).version());
    }

    private CommitteeId committee() {
        return beans.getBean(CommitteeDesk.class)
                .found(new NewCommittee(
                        Naughty.MARK,
                        true,
                        false,
                        new EmployeeId("secretary"),
                        new EmployeeId("chair"),
                        List.of(new EmployeeId("member1"), new EmployeeId("member2")),
                        List.of(),
                        2,
                        VotingRule.MAJORITY_OF_VOTES,
                        TieRule.REJECTED));
    }

    private String nextLogin() {
        return LOGIN + named.incrementAndGet();
    }

    /** Far enough for no case to be counted over it. */
    private LocalDate freeDay() {
        SpecialDays days = beans.getBean(SpecialDays.class);
        LocalDate day = FIRST_DAY;
        while (days.of(day).isPresent()) {
            day = day.plusWeeks(1);
        }
        return day;
    }

    @Override
    public void close() {
        for (LocalDate day = freeDay().minusWeeks(1); !day.isBefore(FIRST_DAY); day = day.minusWeeks(1)) {
            beans.getBean(SpecialDays.class).withdraw(day);
        }
        tell("update forwarding.body set active = false, name = 'Įstaiga ' || id where name" + LIKE_OURS);
        tell("update committee.committee set active = false, name = 'Komisija ' || id where name" + LIKE_OURS);
        tell("update organisation.unit set name = 'Skyrius ' || code where name" + LIKE_OURS);
        tell("update organisation.employee set full_name = id, position = 'Specialistas' where full_name" + LIKE_OURS);
        Organisation organisation = beans.getBean(Organisation.class);
        organisation.all().stream()
                .filter(card -> card.active() && card.id().value().startsWith(LOGIN))
                .forEach(card -> organisation.leave(card.id()));
        staff.everythingIsAsBefore();
    }

    private void tell(String order) {
        beans.getBean(JdbcClient.class).sql(order).update();
    }
}
