package lt.atsakas.assignment;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Classification;
import lt.atsakas.registry.Priority;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whomever an open case is about, somebody who leads can open it, find it and pass it on. */
@AtsakasTest
class SomebodyLeadsEveryCaseTests {

    private static final EmployeeId HANDLER = new EmployeeId("i.jasaite");
    private static final List<String> LEADERS =
            List.of("director", "chair", "unithead", "r.gudaitis", "l.butkiene", "n.mockute", "otherhead");

    @Autowired
    private CaseAccess access;

    @Autowired
    private ReassignmentDesk desk;

    @Autowired
    private Impartiality impartiality;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Complaints complaints;

    @ParameterizedTest
    @CsvSource({"klientai,false", "klientai,true", "bustas,false", "bustas,true", "teise,false", "teise,true"})
    void whicheverTwoOfThoseWhoLeadItIsAbout(String unit, boolean restricted) {
        CaseNumber number = complaints.file().caseNumber();
        registry.classify(
                number,
                new Classification(CaseKind.COMPLAINT, "other", new UnitCode(unit), Priority.NORMAL, restricted),
                Actor.system());

        assertThat(pairs()).allSatisfy(named -> {
            impartiality.nameComplainedAbout(number, named, Actor.system());
            registry.assignTo(number, HANDLER, Actor.system());
            assertThat(leading(registry.facts(number))).as(named.toString()).isNotEmpty();
        });
    }

    private Set<EmployeeId> leading(CaseFacts facts) {
        return organisation.all().stream()
                .filter(person -> person.roles().stream().anyMatch(Role::decides))
                .map(EmployeeCard::id)
                .filter(person -> access.maySee(facts, person)
                        && access.mayReadAnswer(facts, person)
                        && access.watchesOver(person)
                        && desk.mayReassign(facts, person))
                .collect(toUnmodifiableSet());
    }

    private static Stream<Set<EmployeeId>> pairs() {
        return LEADERS.stream()
                .flatMap(one -> LEADERS.stream()
                        .map(other -> Stream.of(one, other).map(EmployeeId::new).collect(toUnmodifiableSet())));
    }
}
