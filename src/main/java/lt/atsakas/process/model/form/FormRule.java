package lt.atsakas.process.model.form;

import lt.atsakas.process.model.reading.Findings;

/** One thing that every form must keep to. */
interface FormRule {

    void check(Form form, Findings findings);
}
