package lt.atsakas.process.promise;

import static lt.atsakas.correspondence.StaffNotice.Kind.PROMISE_NEAR;

import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.sequel.PromiseDesk;
import lt.atsakas.sequel.PromiseId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindOfPromise implements JavaDelegate {

    private final PromiseDesk desk;
    private final PostOffice postOffice;

    RemindOfPromise(PromiseDesk desk, PostOffice postOffice) {
        this.desk = desk;
        this.postOffice = postOffice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PromiseId promise = Variables.promise(execution);
        postOffice.notifyStaff(
                desk.keeping(promise),
                new StaffNotice(PROMISE_NEAR, desk.card(promise).caseNumber(), "promise-near-" + promise));
    }
}
