package lt.atsakas.process.form;

import lt.atsakas.assignment.Substitution;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In whose place somebody decides: a deputy's letter names both, whoever decides from a higher place does so in their own right. */
@Component
public class Deputies {

    private final Substitution substitution;

    Deputies(Substitution substitution) {
        this.substitution = substitution;
    }

    public @Nullable EmployeeId inPlaceOf(TaskForm form) {
        return form.inPlaceOf()
                .filter(substitution.absentFor(form.completer())::contains)
                .orElse(null);
    }
}
