package lt.atsakas.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Classification;
import lt.atsakas.registry.Priority;
import lt.atsakas.shared.NotFound;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the client asks for without an employee: once for the same person, by a name or as the handler. */
@AtsakasTest
class ClientsRecusalsTests {

    private static final EmployeeId HANDLER = new EmployeeId("handler");
    private static final EmployeeId HEAD = new EmployeeId("unithead");
    private static final EmployeeId REGISTRAR = new EmployeeId("registrar");

    @Autowired
    private RecusalDesk desk;

    @Autowired
    private ClientsRecusals clients;

    @Autowired
    private AssignmentDesk assignment;

    @Autowired
    private CaseAccess access;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private Complaints complaints;

    private CaseNumber number;

    @BeforeEach
    void assignACase() {
        number = complaints.file().caseNumber();
        registry.classify(
                number,
                new Classification(CaseKind.COMPLAINT, "heating", new UnitCode("bustas"), Priority.NORMAL, false),
                Actor.system());
        assignment.assign(number, HANDLER, HEAD);
    }

    @Test
    void theClientAsksOnceForTheSameAndPeopleWhateverIsNew() {
        RecusalId id = desk.raise(asked(HANDLER, Actor.client()));
        desk.refuse(id, "Abejonė nepagrįsta.", HEAD);

        assertThatThrownBy(() -> desk.raise(asked(HANDLER, Actor.client()))).isInstanceOf(RecusalRefusedBefore.class);
        assertThat(access.open(number, HANDLER).number()).isEqualTo(number);
        desk.raise(asked(HANDLER, Actor.employee(REGISTRAR)));
        assertThatThrownBy(() -> access.open(number, HANDLER)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aistė Ramanauskaitė", " ramanauskaite   AISTE ", "Ramanauskaitė, Aistė"})
    void theClientNamesSomebodyHoweverTheNameIsWritten(String name) {
        clients.ask(number, name, RecusalGround.OTHER_DOUBT, "Kaimynė");

        assertThat(desk.of(number))
                .singleElement()
                .satisfies(one -> assertThat(one.person()).isEqualTo(HANDLER));
        assertThatThrownBy(() -> clients.ask(number, name, RecusalGround.OTHER_DOUBT, "Kaimynė"))
                .isInstanceOf(RecusalAlreadyOpen.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aistė", "Dalia Šimkutė", "Niekas Niekaitis", ""})
    void aNameOfNobodyInTheCaseIsRefused(String name) {
        assertThatThrownBy(() -> clients.ask(number, name, RecusalGround.OTHER_DOUBT, "Kaimynė"))
                .isInstanceOf(NotInvolved.class);
    }

    @Test
    void withoutANameTheHandlerIsMeant() {
        clients.ask(number, null, RecusalGround.OTHER_DOUBT, "Kaimynė");

        assertThat(desk.of(number)).singleElement().satisfies(one -> {
            assertThat(one.person()).isEqualTo(HANDLER);
            assertThat(one.isAskedByClient()).isTrue();
            assertThat(one.raisedBy()).isNull();
        });
    }

    @Test
    void aCaseWithoutAHandlerHasNoneToRecuse() {
        CaseNumber fresh = complaints.file().caseNumber();

        assertThatThrownBy(() -> clients.ask(fresh, null, RecusalGround.OTHER_DOUBT, "Kaimynė"))
                .isInstanceOf(NoHandlerYet.class);
    }

    private RecusalRequest own(EmployeeId person) {
        return RecusalRequest.own(number, person, RecusalGround.NEAR_RELATIVE, "Klientė – mano pusseserė.");
    }

    private RecusalRequest asked(EmployeeId person, Actor by) {
        return new RecusalRequest(number, person, RecusalGround.OTHER_DOUBT, "Kaimynas", RecusalOrigin.CLIENT, by);
    }
}
