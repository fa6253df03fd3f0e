package lt.atsakas.process.model.dmn;

import lt.atsakas.process.model.reading.Findings;
import lt.atsakas.process.model.reading.ModelFile;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** One thing that every decision must keep to. */
interface DecisionRule {

    void check(ModelFile file, DmnModelInstance model, Findings findings);
}
