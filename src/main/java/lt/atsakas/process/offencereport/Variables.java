package lt.atsakas.process.offencereport;

import lt.atsakas.conduct.ReportNumber;
import lt.atsakas.process.model.PublishedVariables;
import lt.atsakas.process.model.VariableRule;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What the process of a report carries: its number and nothing else; and the fields of its form. */
@PublishedVariables
final class Variables {

    @VariableRule(readOnly = true)
    static final String REPORT = "report";

    static final String DECISION = "decision";
    static final String AUTHORITY = "authority";
    static final String TOLD_ON = "toldOn";
    static final String REGISTRATION = "registration";
    static final String REASONS = "reasons";

    private Variables() {}

    static ReportNumber report(VariableScope scope) {
        return new ReportNumber(String.valueOf(scope.getVariable(REPORT)));
    }
}
