package lt.atsakas.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.assignment.Doubt;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ClientKind;
import org.junit.jupiter.api.Test;

/** What ties an employee to a matter raises a doubt, and nothing else does. */
class TiesTests {

    private static final EmployeeCard EMPLOYEE = employee("Mindaugas Petraitis");
    private static final Client STRANGER = client("Rūta Bielskienė");

    @Test
    void nothingInCommonRaisesNoDoubt() {
        assertThat(doubts(matter(STRANGER, null))).isEmpty();
    }

    @Test
    void theClientsFamilyNameOrFullNameIsADoubt() {
        assertThat(doubts(matter(client("Ona Petraitienė"), null))).containsExactly(Doubt.SURNAME_OF_CLIENT);
        assertThat(doubts(matter(client("Mindaugas Petraitis"), null))).containsExactly(Doubt.SAME_NAME);
    }

    @Test
    void theRepresentativeCountsAsTheClientDoes() {
        assertThat(doubts(matter(STRANGER, "Tadas Petraitis"))).containsExactly(Doubt.SURNAME_OF_CLIENT);
    }

    @Test
    void theNameOfACompanyIsNobodysFamily() {
        Client company = new Client(ClientKind.COMPANY, "UAB Petraitis", "info@imone.lt", null, null);

        assertThat(doubts(matter(company, null))).isEmpty();
    }

    @Test
    void aMailboxOrTelephoneInCommonIsADoubt() {
        Client sameMail = new Client(ClientKind.PERSON, "Rūta Bielskienė", "Petraitis@Namai.lt", null, null);
        Client samePhone = new Client(ClientKind.PERSON, "Rūta Bielskienė", null, "8 612 34567", null);

        assertThat(doubts(matter(sameMail, null))).containsExactly(Doubt.CONTACT_OF_CLIENT);
        assertThat(doubts(matter(samePhone, null))).containsExactly(Doubt.CONTACT_OF_CLIENT);
    }

    @Test
    void theFamilyNameOfSomebodyComplainedAboutIsADoubt() {
        Matter matter = new Matter(STRANGER, null, List.of(employee("Ona Petraitytė")), Map.of(), Map.of());

        assertThat(doubts(matter)).containsExactly(Doubt.SURNAME_OF_COMPLAINED_ABOUT);
    }

    @Test
    void aDeclaredInterestIsADoubtWhereItFitsOnly() {
        assertThat(doubts(declared(InterestKind.PERSON, "Rūta Bielskytė"))).containsExactly(Doubt.DECLARED_INTEREST);
        assertThat(doubts(declared(InterestKind.ADDRESS, "Taikos 5-1"))).containsExactly(Doubt.DECLARED_INTEREST);
        assertThat(doubts(declared(InterestKind.ADDRESS, "Taikos g. 5, Vilnius")))
                .containsExactly(Doubt.INTEREST_IN_HOUSE);
        assertThat(doubts(declared(InterestKind.PERSON, "Jonas Bielskis"))).isEmpty();
        assertThat(doubts(declared(InterestKind.COMPANY, "UAB „Kita“"))).isEmpty();
    }

    @Test
    void whoeverHadTheMatterBeforeIsDoubtedForThat() {
        Matter matter = new Matter(
                STRANGER,
                null,
                List.of(),
                Map.of(EMPLOYEE.id(), Set.of(Doubt.EARLIER_HANDLER, Doubt.EARLIER_DECIDER)),
                Map.of());

        assertThat(doubts(matter)).containsExactlyInAnyOrder(Doubt.EARLIER_HANDLER, Doubt.EARLIER_DECIDER);
    }

    private static Set<Doubt> doubts(Matter matter) {
        return new Ties(matter).of(EMPLOYEE);
    }

    private static Matter declared(InterestKind kind, String what) {
        Interest interest = new Interest(
                InterestId.random(), EMPLOYEE.id(), kind, what, LocalDate.parse("2026-01-02"), EMPLOYEE.id());
        return new Matter(STRANGER, null, List.of(), Map.of(), Map.of(EMPLOYEE.id(), List.of(interest)));
    }

    private static Matter matter(Client client, String representative) {
        return new Matter(client, representative, List.of(), Map.of(), Map.of());
    }

    private static Client client(String name) {
        return new Client(ClientKind.PERSON, name, "kita@namai.lt", "+370 699 99999", "Taikos g. 5-1, Vilnius");
    }

    private static EmployeeCard employee(String name) {
        return new EmployeeCard(
                new EmployeeId("petraitis"),
                name,
                "Specialistas",
                "petraitis@namai.lt",
                "+370 612 34567",
                new UnitCode("bustas"),
                null,
                Set.of(Role.HANDLER),
                true);
    }
}
