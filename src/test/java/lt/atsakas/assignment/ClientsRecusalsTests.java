package lt.atsakas.assignment;

import static lt.atsakas.assignment.DoubtedCase.HANDLER;
import static lt.atsakas.assignment.DoubtedCase.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.NotFound;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the client asks for without an employee: once for the same person, by a name or as the handler. */
@AtsakasTest
class ClientsRecusalsTests {

    private static final EmployeeId REGISTRAR = new EmployeeId("registrar");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private RecusalDesk desk;

    @Autowired
    private ClientsRecusals clients;

    @Autowired
    private CaseAccess access;

    @Autowired
    private Complaints complaints;

    private DoubtedCase doubted;

    @BeforeEach
    void assignACase() {
        doubted = DoubtedCase.assigned(beans);
    }

    @Test
    void theClientAsksOnceForTheSameAndPeopleWhateverIsNew() {
        RecusalId id = desk.raise(doubted.asked(HANDLER, Actor.client()));
        desk.refuse(id, "Abejonė nepagrįsta.", HEAD);

        assertThatThrownBy(() -> desk.raise(doubted.asked(HANDLER, Actor.client())))
                .isInstanceOf(RecusalRefusedBefore.class);
        assertThat(access.open(doubted.number(), HANDLER).number()).isEqualTo(doubted.number());
        desk.raise(doubted.asked(HANDLER, Actor.employee(REGISTRAR)));
        assertThatThrownBy(() -> access.open(doubted.number(), HANDLER)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aistė Ramanauskaitė", " ramanauskaite   AISTE ", "Ramanauskaitė, Aistė"})
    void theClientNamesSomebodyHoweverTheNameIsWritten(String name) {
        clients.ask(doubted.number(), name, RecusalGround.OTHER_DOUBT, "Kaimynė");

        assertThat(desk.of(doubted.number()))
                .singleElement()
                .satisfies(one -> assertThat(one.person()).isEqualTo(HANDLER));
        assertThatThrownBy(() -> clients.ask(doubted.number(), name, RecusalGround.OTHER_DOUBT, "Kaimynė"))
                .isInstanceOf(RecusalAlreadyOpen.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aistė", "Dalia Šimkutė", "Niekas Niekaitis", ""})
    void aNameOfNobodyInTheCaseIsRefused(String name) {
        assertThatThrownBy(() -> clients.ask(doubted.number(), name, RecusalGround.OTHER_DOUBT, "Kaimynė"))
                .isInstanceOf(NotInvolved.class);
    }

    @Test
    void withoutANameTheHandlerIsMeant() {
        clients.ask(doubted.number(), null, RecusalGround.OTHER_DOUBT, "Kaimynė");

        assertThat(desk.of(doubted.number())).singleElement().satisfies(one -> {
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
}
