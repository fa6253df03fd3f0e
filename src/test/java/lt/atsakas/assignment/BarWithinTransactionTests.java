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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is barred is asked once a transaction; a bar that the transaction itself raises must not be overlooked. */
@AtsakasTest
class BarWithinTransactionTests {

    private static final EmployeeId HANDLER = new EmployeeId("handler");
    private static final EmployeeId HEAD = new EmployeeId("unithead");

    @Autowired
    private RecusalDesk recusals;

    @Autowired
    private AssignmentDesk desk;

    @Autowired
    private CaseAccess access;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private Complaints complaints;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aConflictIsFeltWithinTheTransactionThatDeclaresItThoughNobodyWasBarredBefore() {
        CaseNumber number = classified();
        desk.assign(number, HANDLER, HEAD);

        transaction.executeWithoutResult(declaring -> {
            assertThat(access.open(number, HANDLER).number()).isEqualTo(number);
            recusals.raise(
                    RecusalRequest.own(number, HANDLER, RecusalGround.NEAR_RELATIVE, "Klientė – mano pusseserė"));
            assertThatThrownBy(() -> access.open(number, HANDLER)).isInstanceOf(NotFound.class);
            declaring.setRollbackOnly();
        });
    }

    private CaseNumber classified() {
        CaseNumber number = complaints.file().caseNumber();
        registry.classify(
                number,
                new Classification(CaseKind.COMPLAINT, "heating", new UnitCode("bustas"), Priority.NORMAL, false),
                Actor.system());
        return number;
    }
}
