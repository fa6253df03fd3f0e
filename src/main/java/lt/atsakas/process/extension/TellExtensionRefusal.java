package lt.atsakas.process.extension;

import static lt.atsakas.correspondence.StaffNotice.Kind.EXTENSION_REFUSED;

import lt.atsakas.extension.ExtensionDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whoever asked for the extension is told that the term stays; why stands on the page of the case. */
@Component
class TellExtensionRefusal implements JavaDelegate {

    private final ExtensionDesk desk;
    private final Requesters requesters;

    TellExtensionRefusal(ExtensionDesk desk, Requesters requesters) {
        this.desk = desk;
        this.requesters = requesters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requesters.tell(desk.card(Variables.extension(execution)), EXTENSION_REFUSED);
    }
}
