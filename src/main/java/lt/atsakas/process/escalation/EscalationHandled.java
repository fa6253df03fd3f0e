package lt.atsakas.process.escalation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.process.escalation.Escalation.Variables;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.Vilnius;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A supervisor reacts: reminds, or takes note with a plan that binds them to a near day. */
@Component
@TakesFields(
        needs = Variables.DECISION,
        accepts = {Variables.PLAN, Variables.PLAN_DATE})
class EscalationHandled implements TaskListener {

    private static final String ACKNOWLEDGE = "acknowledge";
    private static final int FARTHEST_PLAN = 10;

    private final Journal journal;
    private final WorkingCalendar calendar;
    private final Clock clock;

    EscalationHandled(Journal journal, WorkingCalendar calendar, Clock clock) {
        this.journal = journal;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        String decision = form.choice(Variables.DECISION, Set.of("remind", ACKNOWLEDGE));
        Map<String, String> details =
                decision.equals(ACKNOWLEDGE) ? plan(form, decision) : Map.of("decision", decision);
        journal.record(form.caseNumber(), JournalKind.ESCALATION_HANDLED, form.actor(), details);
        form.passOn(Variables.OUTCOME, decision);
    }

    private Map<String, String> plan(TaskForm form, String decision) {
        String plan = form.text(Variables.PLAN);
        String day = planDay(form.text(Variables.PLAN_DATE)).toString();
        form.keep(Variables.FOLLOW_UP_ON, day);
        return Map.of("decision", decision, "plan", plan, "planDate", day);
    }

    private LocalDate planDay(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed);
            LocalDate today = Vilnius.dayOf(clock.instant());
            if (day.isAfter(calendar.plusWorkingDays(today, FARTHEST_PLAN)) || isOver(day)) {
                throw new PlanDayOutOfReach();
            }
            return day;
        } catch (DateTimeParseException notADay) {
            throw new PlanDayOutOfReach();
        }
    }

    /** A plan for a day that has no working time left would be asked about at once. */
    private boolean isOver(LocalDate day) {
        Instant end = calendar.endOfWorkingDay(calendar.plusWorkingDays(day, 0));
        return !end.isAfter(clock.instant());
    }
}
