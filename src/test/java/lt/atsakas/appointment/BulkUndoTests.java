package lt.atsakas.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.OwnUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What cannot come back says the true reason and stays counted as passed on. */
@AtsakasTest
class BulkUndoTests {

    private static final String DUE = "2026-12-21";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private BulkDesk desk;

    @Autowired
    private BulkRunner runner;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private Impartiality impartiality;

    @Test
    void theFormerHandlerCannotOrTheCaseHasBeenPassedOnAgain() {
        OwnUnit unit = OwnUnit.founded(beans);
        CaseNumber barred = unit.handledBy(unit.first(), DUE);
        CaseNumber again = unit.handledBy(unit.first(), DUE);
        BulkId id =
                desk.order(unit.first(), Map.of(barred, unit.second(), again, unit.second()), "Serga.", unit.head());
        runner.round();
        impartiality.nameComplainedAbout(barred, Set.of(unit.first()), Actor.employee(unit.head()));
        registry.reassign(again, unit.first(), "", Actor.employee(unit.head()));

        desk.undo(id, unit.head());
        runner.round();

        BulkReassignment order = desk.of(id, unit.head());
        assertThat(order.lines())
                .extracting(BulkLine::fault)
                .containsExactlyInAnyOrder(
                        "Byla negrąžinta: ankstesnis nagrinėtojas jos nagrinėti nebegali.",
                        "Byla negrąžinta: po perdavimo jos nagrinėtojas vėl pasikeitė.");
        assertThat(order.passedOn()).isEqualTo(2);
    }
}
