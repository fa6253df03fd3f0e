package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import lt.atsakas.assignment.ImpartialityNotConfirmed;
import lt.atsakas.organisation.AbsenceCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who stands in, and who does not: the barred, authors before their own answer, and whoever has not confirmed to be impartial. */
@AtsakasTest
class ImpartialStandInTests {

    private static final String DRAFT = CaseOfAbsent.DRAFT;

    @Autowired
    private ApplicationContext beans;

    private Staff staff;
    private String handler;
    private String deputy;

    @BeforeEach
    void hire() {
        staff = new Staff(beans);
        handler = staff.hire("unithead");
        deputy = staff.hire("otherhead");
    }

    @AfterEach
    void everybodyReturns() {
        staff.everythingIsAsBefore();
    }

    @Test
    void aDeputyWorksOnlyAfterConfirmingToBeImpartialAndSoDoesTheHandlerWhoIsBack() {
        Walk walk = Walk.begin(beans).classified();
        CaseOfAbsent file = new CaseOfAbsent(beans, walk);
        walk.complete("userTask_assignHandler", "unithead", Map.of("handler", handler));
        AbsenceCard absence = staff.away(handler, deputy);
        walk.complete("userTask_confirmImpartiality", deputy, Map.of("decision", "noConflict"));
        staff.isBack(absence);

        assertThatThrownBy(() -> walk.complete("userTask_examineComplaint", handler, Map.of()))
                .isInstanceOf(ImpartialityNotConfirmed.class);
        file.confirm(handler);
        walk.complete("userTask_examineComplaint", handler, Map.of());

        staff.away(handler, deputy);
        walk.writtenBy(deputy).complete(DRAFT, deputy, Map.of());
        assertThat(walk.steps()).containsExactly("userTask_approveAnswer");
    }

    @Test
    void aDeputyWhoTakesOverInTheMiddleConfirmsFirst() {
        CaseOfAbsent file = CaseOfAbsent.drafting(beans, handler);
        Walk walk = file.walk();
        staff.away(handler, deputy);
        walk.writtenBy(deputy);

        assertThatThrownBy(() -> walk.complete(DRAFT, deputy, Map.of())).isInstanceOf(ImpartialityNotConfirmed.class);
        file.confirm(deputy);
        walk.complete(DRAFT, deputy, Map.of());

        assertThat(file.entries(JournalKind.IMPARTIALITY_CONFIRMED))
                .last()
                .satisfies(entry -> assertThat(entry.details()).containsEntry(JournalEntry.IN_PLACE_OF, handler));
    }

    @Test
    void theDeputysDeputyIsNextAndInACircleTheSupervisor() {
        String third = staff.hire("unithead");
        CaseOfAbsent file = CaseOfAbsent.drafting(beans, handler);
        Walk walk = file.walk();
        staff.away(handler, deputy);

        AbsenceCard second = staff.away(deputy, third);
        assertThat(file.holder(DRAFT)).isEqualTo(third);
        assertThat(file.owner(DRAFT)).isEqualTo(handler);

        staff.isBack(second);
        assertThat(file.holder(DRAFT)).isEqualTo(deputy);
        staff.away(deputy, "2026-11-23", "2026-11-24", handler);
        assertThat(file.holder(DRAFT)).isEqualTo("unithead");
    }

    @Test
    void aBarredDeputyIsSkipped() {
        CaseOfAbsent file = CaseOfAbsent.drafting(beans, handler);
        Walk walk = file.walk();
        file.bar(deputy);

        staff.away(handler, deputy);

        assertThat(file.holder(DRAFT)).isEqualTo("unithead");
        assertThat(file.isSeenBy(deputy)).isFalse();
        assertThat(file.isSeenBy(deputy)).isFalse();
    }

    @Test
    void aDeputyWhoIsBarredMeanwhileLosesTheCase() {
        CaseOfAbsent file = CaseOfAbsent.drafting(beans, handler);
        Walk walk = file.walk();
        staff.away(handler, deputy);

        file.bar(deputy);

        assertThat(file.holder(DRAFT)).isEqualTo("unithead");
        assertThat(file.owner(DRAFT)).isEqualTo(handler);
        assertThat(walk.facts().handler()).isEqualTo(new EmployeeId(handler));
    }

    @Test
    void theDeputyOfABarredSupervisorLosesTheCaseAtOnce() {
        CaseOfAbsent file = CaseOfAbsent.drafting(beans, handler);
        Walk walk = file.walk();
        staff.away("unithead", deputy);
        walk.writtenBy(handler).complete(DRAFT, handler, Map.of());
        assertThat(file.isSeenBy(deputy)).isTrue();

        file.bar("unithead");

        assertThat(file.holder("userTask_approveAnswer")).isEqualTo("director");
        assertThat(file.owner("userTask_approveAnswer")).isNull();
        assertThat(file.isSeenBy(deputy)).isFalse();
    }

    @Test
    void whoeverWroteTheAnswerInTheHandlersPlaceDoesNotApproveIt() {
        CaseOfAbsent file = CaseOfAbsent.drafting(beans, handler);
        Walk walk = file.walk();
        staff.away(handler, null);
        assertThat(file.holder(DRAFT)).as("no deputy: the supervisor").isEqualTo("unithead");
        file.confirm("unithead");

        walk.writtenBy("unithead").complete(DRAFT, "unithead", Map.of());

        assertThat(file.holder("userTask_approveAnswer")).isEqualTo("director");
    }

    @Test
    void theSupervisorsDeputyApprovesAndTheHandlerNeverTheirOwn() {
        CaseOfAbsent file = CaseOfAbsent.drafting(beans, handler);
        Walk walk = file.walk();
        AbsenceCard absence = staff.away("unithead", deputy);
        walk.writtenBy(handler).complete(DRAFT, handler, Map.of());
        assertThat(file.holder("userTask_approveAnswer")).isEqualTo(deputy);

        staff.isBack(absence);
        assertThat(file.holder("userTask_approveAnswer")).isEqualTo("unithead");
        staff.away("unithead", "2026-11-23", "2026-11-24", handler);

        assertThat(file.holder("userTask_approveAnswer")).isEqualTo("director");
    }
}
