package lt.atsakas.process.extension;

import java.util.Map;
import lt.atsakas.extension.ExtensionDesk;
import lt.atsakas.extension.ExtensionReason;
import lt.atsakas.extension.ExtensionRequest;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.registry.CaseFacts;
import org.springframework.stereotype.Component;

/** Asks for an extension with what a supervisor filled in a task's form; what the law does not allow keeps the task open. */
@Component
public class AskedInForm {

    private final ExtensionDesk desk;

    AskedInForm(ExtensionDesk desk) {
        this.desk = desk;
    }

    /** Whether it would be taken from the employee now, to whatever day. */
    public boolean isPossible(CaseFacts facts, EmployeeId by) {
        return desk.mayAsk(facts, by) && desk.obstacle(facts.number()).isEmpty();
    }

    /** What the history keeps of it. */
    public Map<String, String> ask(TaskForm form, String decision) {
        desk.ask(new ExtensionRequest(
                form.caseNumber(),
                ExtensionReason.valueOf(form.choice(Variables.EXTENSION_REASON, ExtensionReason.codes())),
                form.text(Variables.EXPLANATION),
                ExtensionRequest.day(form.text(Variables.NEW_DUE)),
                form.completer()));
        return Map.of("decision", decision);
    }
}
