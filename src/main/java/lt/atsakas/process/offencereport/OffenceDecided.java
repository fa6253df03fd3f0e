package lt.atsakas.process.offencereport;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import lt.atsakas.conduct.OffenceDesk;
import lt.atsakas.conduct.ReportNumber;
import lt.atsakas.conduct.ToldAuthority;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Whoever has the report says which authority was told, when and under what number, or why none is; it goes into the report alone. */
@Component
@TakesFields(
        needs = Variables.DECISION,
        accepts = {Variables.AUTHORITY, Variables.TOLD_ON, Variables.REGISTRATION, Variables.REASONS})
class OffenceDecided implements TaskListener {

    private static final String TELL = "tell";

    private final OffenceDesk desk;

    OffenceDecided(OffenceDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        ReportNumber number = Variables.report(task);
        if (form.choice(Variables.DECISION, Set.of(TELL, "decline")).equals(TELL)) {
            desk.tell(number, told(form), form.completer());
        } else {
            desk.decline(number, form.text(Variables.REASONS), form.completer());
        }
    }

    private static ToldAuthority told(TaskForm form) {
        return new ToldAuthority(
                form.text(Variables.AUTHORITY), day(form.text(Variables.TOLD_ON)), form.text(Variables.REGISTRATION));
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            throw new DayUnreadable();
        }
    }
}
