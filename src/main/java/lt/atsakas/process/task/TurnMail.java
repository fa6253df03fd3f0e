package lt.atsakas.process.task;

import java.util.function.Consumer;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Writes to whoever a task of a case comes to that it is their turn; while nobody has the task, to nobody. */
@Component
public class TurnMail {

    private final PostOffice postOffice;

    TurnMail(PostOffice postOffice) {
        this.postOffice = postOffice;
    }

    /** Of what is their turn tells the kind of notice; the occasion, to which matter it belongs. */
    public void tell(DelegateTask task, StaffNotice.Kind kind, String occasion) {
        tell(task, kind, occasion, asked -> {});
    }

    /** The same, and notes first whose turn it is. */
    public void tell(DelegateTask task, StaffNotice.Kind kind, String occasion, Consumer<EmployeeId> noting) {
        if (task.getAssignee() != null) {
            EmployeeId asked = new EmployeeId(task.getAssignee());
            noting.accept(asked);
            CaseNumber number = new CaseNumber(task.getExecution().getProcessBusinessKey());
            postOffice.notifyStaff(asked, new StaffNotice(kind, number, occasion));
        }
    }
}
