package lt.atsakas.process.complaint;

import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.assignment.CaseRoles;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistered;
import lt.atsakas.registry.CaseRegistry;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the one process instance of a case in the transaction that registers it: both exist or neither. */
@Component
class CaseStart {

    private static final String PROCESS = "complaint";

    private final RuntimeService runtime;
    private final CaseRegistry registry;
    private final CaseProcesses processes;
    private final CaseRoles roles;
    private final CaseAccess access;

    CaseStart(
            @Lazy RuntimeService runtime,
            CaseRegistry registry,
            CaseProcesses processes,
            CaseRoles roles,
            CaseAccess access) {
        this.runtime = runtime;
        this.registry = registry;
        this.processes = processes;
        this.roles = roles;
        this.access = access;
    }

    @EventListener
    void on(CaseRegistered registered) {
        CaseNumber number = registered.number();
        VariableMap facts = org.camunda.bpm.engine.variable.Variables.createVariables()
                .putValue(Variables.CASE_NUMBER, number.value())
                .putValue(Variables.KIND, registry.facts(number).kind().code())
                .putValueTyped(
                        Variables.ACCESS_CODE, passing(registered.accessCode().value()));
        ProcessInstance instance = runtime.startProcessInstanceByKey(PROCESS, number.value(), facts);
        processes.save(new SideProcess(number, instance.getId()));
        if (roles.isDeserted(Role.REGISTRAR)) {
            access.drawInStandIns(number, Role.REGISTRAR);
        }
    }

    private static TypedValue passing(String value) {
        return org.camunda.bpm.engine.variable.Variables.stringValue(value, true);
    }
}
