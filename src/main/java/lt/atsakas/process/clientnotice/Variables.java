package lt.atsakas.process.clientnotice;

import lt.atsakas.process.model.PublishedVariables;
import lt.atsakas.process.model.VariableRule;

/** What the watch over a letter carries: the case by its number, the letter by its occasion. */
@PublishedVariables
final class Variables {

    @VariableRule(readOnly = true)
    static final String CASE_NUMBER = "caseNumber";

    @VariableRule(readOnly = true)
    static final String NOTICE = "notice";

    private Variables() {}
}
